import { useState } from 'react';
import { useFaults } from './use-faults';
import { useSend } from './use-send';
import { useConsoleWords } from './words-context';

/** Faults by name, as JSON: which there are is the cloud's to say. */
export function FaultsPanel() {
  const words = useConsoleWords();
  const { value, again } = useFaults();
  const { said, ask } = useSend();
  const [typed, setTyped] = useState('{}');
  const set = (text: string) => {
    const settings = new Blob([text], { type: 'application/json' });
    void ask('/faults', settings, () => words.done).then(again);
  };
  const inEffect = Object.entries(value ?? {});
  return (
    <>
      <p className="hint">{words.faultsHint}</p>
      <section>
        <h3>{words.faultsNow}</h3>
        {inEffect.length === 0 && <p className="none">{words.noFaults}</p>}
        <dl>
          {inEffect.map(([name, fault]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <code>{JSON.stringify(fault)}</code>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          set(typed);
        }}
      >
        <label>
          {words.faultSettings}
          <textarea
            rows={6}
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <div className="actions">
          <button type="submit">{words.set}</button>
          <button type="button" onClick={() => set('{}')}>
            {words.clearFaults}
          </button>
        </div>
        <p role="status">{said}</p>
      </form>
    </>
  );
}
