import { createHmac } from 'node:crypto';
import { StateRefused } from './state';

/** A mark of each secret: equal where the secrets are equal, and no way back to them. */
export const keyMarks = (secrets: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(secrets).map(([name, secret]) => [
      name,
      createHmac('sha256', secret).update(`local cloud ${name}`).digest('hex').slice(0, 16),
    ]),
  );

/** Refuses a state that was written under other secrets: what they sealed would never open. */
export function assertSameKeys(
  written: Readonly<Record<string, string>>,
  here: Readonly<Record<string, string>>,
): void {
  const other = Object.keys(written).filter((name) => written[name] !== here[name]);
  if (other.length > 0) {
    throw new StateRefused(
      `the state was written under another ${other.join(' and ')}: what they sealed would not ` +
        'open here. An export never carries them; bring them along',
    );
  }
}
