import { useState } from 'react';
import { useRead } from '../bench/use-read';
import type { CloudTime } from './answers';
import { Jobs } from './jobs';
import { useSend } from './use-send';
import { useConsoleWords } from './words-context';

const EVERY_MS = 1000;
const DAY_MS = 86_400_000;
const STEPS = [1, 7, 30];

/** The cloud's clock and its timers. */
export function TimePanel() {
  const words = useConsoleWords();
  const { value: time, again } = useRead<CloudTime>('/clock', EVERY_MS);
  const { said, ask } = useSend();
  const [wanted, setWanted] = useState('');
  const set = (now: string | null) => void ask('/clock', { now }, () => words.done).then(again);
  return (
    <>
      <section>
        <p className="time">
          {words.now} <time>{time?.now.slice(0, 19).replace('T', ' ')} UTC</time>
          {time !== null && time.offsetMs !== 0 && <em>{words.moved}</em>}
        </p>
        <form
          className="actions"
          onSubmit={(event) => {
            event.preventDefault();
            set(new Date(wanted).toISOString());
          }}
        >
          <label>
            {words.setTo}
            <input
              type="datetime-local"
              required
              value={wanted}
              onChange={(event) => setWanted(event.target.value)}
            />
          </label>
          <button type="submit">{words.set}</button>
          {STEPS.map((days) => (
            <button key={days} type="button" onClick={() => set(later(time, days))}>
              {words.later(days)}
            </button>
          ))}
          <button type="button" onClick={() => set(null)}>
            {words.reset}
          </button>
        </form>
        <p role="status">{said}</p>
      </section>
      <Jobs />
    </>
  );
}

const later = (time: CloudTime | null, days: number): string =>
  new Date(Date.now() + (time?.offsetMs ?? 0) + days * DAY_MS).toISOString();
