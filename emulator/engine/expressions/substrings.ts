import { failures } from '../errors';
import { listed, wholeNumber } from './arguments';
import type { Operator } from './scope';
import { asText } from './texts';

export const substrings = {
  $substr: listed(3, 3, byBytes),
  $substrBytes: listed(3, 3, byBytes),
  $substrCP: listed(3, 3, ([text, start, count], word) => {
    const [from, length] = [wholeNumber(word, start), wholeNumber(word, count)];
    if (from < 0 || length < 0) {
      throw failures.operation(`${word}: start and length must be nonnegative integers`);
    }
    return [...asText(word, text)].slice(from, from + length).join('');
  }),
} satisfies Record<string, Operator>;

/** A start below zero finds nothing; a length below zero goes on to the end. */
function byBytes([text, start, count]: unknown[], word: string): string {
  const bytes = Buffer.from(asText(word, text));
  const [from, length] = [wholeNumber(word, start), wholeNumber(word, count)];
  if (from < 0 || from >= bytes.length) {
    return '';
  }
  const to = length < 0 ? bytes.length : Math.min(from + length, bytes.length);
  if (insideCharacter(bytes, from) || insideCharacter(bytes, to)) {
    throw failures.operation(`${word}: Invalid range, it begins or ends inside a UTF-8 character`);
  }
  return bytes.toString('utf8', from, to);
}

/** The bytes of a character after its first begin with the bits 10. */
const insideCharacter = (bytes: Buffer, at: number): boolean =>
  ((bytes[at] ?? 0) & 0b1100_0000) === 0b1000_0000;
