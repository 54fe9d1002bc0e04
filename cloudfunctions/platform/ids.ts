import { randomBytes } from 'node:crypto';

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';
const LENGTH = 20;
/** The largest multiple of 36 in a byte: bytes above it would make the first letters likelier. */
const FAIR = 252;

/** `<letter>_` and twenty random characters of 0-9a-z. */
export function randomId(letter: string): string {
  let text = '';
  while (text.length < LENGTH) {
    for (const byte of randomBytes(LENGTH * 2)) {
      if (byte < FAIR && text.length < LENGTH) {
        text += ALPHABET.charAt(byte % 36);
      }
    }
  }
  return `${letter}_${text}`;
}
