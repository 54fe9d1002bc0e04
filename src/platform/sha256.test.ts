import { createHash } from 'node:crypto';
import { sha256Hex } from './sha256';

test.each(['', 'abc', '同意才算同意', '%41 é 🙂 "{}"', 'x'.repeat(1_000)])(
  'the phone takes the same hash of %j as the cloud',
  (text) => {
    expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  },
);
