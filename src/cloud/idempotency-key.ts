import type { IdempotencyKey } from '@contract/values';
import { randomBytes } from '@phone/platform/random';

const ALPHABET = '0123456789abcdefghijklmnopqrstuv';
const LENGTH = 24;

/**
 * One key for one thing a person does. 24 characters of 5 bits each; the server asks only that
 * no two deeds of a person share one. Keep it where the same deed may be sent again later.
 */
export async function newIdempotencyKey(): Promise<IdempotencyKey> {
  const bytes = await randomBytes(LENGTH);
  const key = Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('');
  // The brand's schema is not loaded on the phone's main package; the shape is the line above.
  return key as IdempotencyKey;
}
