import { useState } from 'react';
import { useWords } from './words-context';

const DAY_MS = 86_400_000;
const STEPS = [1, 7, 30];

/** Moves the local cloud's clock, so that a cooling-off of days passes in a moment. */
export function Clock() {
  const words = useWords();
  const [days, setDays] = useState(0);
  const [said, setSaid] = useState('');
  const run = async (path: string, body: object, done: string) => {
    const response = await fetch(path, { method: 'POST', body: JSON.stringify(body) });
    setSaid(response.ok ? done : words.failed + (await response.text()));
  };
  const move = (next: number) => {
    setDays(next);
    const now = next === 0 ? null : new Date(Date.now() + next * DAY_MS).toISOString();
    void run('/clock', { now }, '');
  };
  return (
    <details className="clock">
      <summary>
        {words.clock}
        {days > 0 && ` +${days}`}
      </summary>
      <div>
        {STEPS.map((step) => (
          <button key={step} type="button" onClick={() => move(days + step)}>
            {words.clockDays(step)}
          </button>
        ))}
        <button type="button" onClick={() => move(0)}>
          {words.clockNow}
        </button>
        <button
          type="button"
          onClick={() => void run('/jobs/run', { job: 'erase' }, words.ranErase)}
        >
          {words.runErase}
        </button>
        <p role="status">{said}</p>
      </div>
    </details>
  );
}
