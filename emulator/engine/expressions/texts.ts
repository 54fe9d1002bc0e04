import { failures } from '../errors';
import { compareTexts } from '../value-order';
import { isNothing, listed, mistaken, textOf, wholeNumber } from './arguments';
import type { Operator } from './scope';

export const texts = {
  $concat: listed(0, Infinity, (values, word) =>
    values.some(isNothing) ? null : values.map((value) => textOf(word, value)).join(''),
  ),
  $indexOfBytes: listed(2, 4, (values, word) => indexOf(values, word, bytesOf)),
  $indexOfCP: listed(2, 4, (values, word) => indexOf(values, word, (text) => [...text])),
  $split: listed(2, 2, ([text, separator], word) => {
    if (isNothing(text) || isNothing(separator)) {
      return null;
    }
    if (separator === '') {
      throw failures.operation('$split requires a non-empty separator');
    }
    return textOf(word, text).split(textOf(word, separator));
  }),
  $strLenBytes: listed(1, 1, ([text], word) => Buffer.byteLength(textOf(word, text))),
  $strLenCP: listed(1, 1, ([text], word) => [...textOf(word, text)].length),
  /** Like the two below, MongoDB knows no letters but those of ASCII here. */
  $strcasecmp: listed(2, 2, ([one, other], word) =>
    Math.sign(compareTexts(upper(asText(word, one)), upper(asText(word, other)))),
  ),
  $toLower: listed(1, 1, ([text], word) =>
    asText(word, text).replace(/[A-Z]+/g, (letters) => letters.toLowerCase()),
  ),
  $toUpper: listed(1, 1, ([text], word) => upper(asText(word, text))),
} satisfies Record<string, Operator>;

const upper = (text: string): string => text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());

/** Numbers and dates are written out, nothing is an empty text, all else is refused. */
export function asText(word: string, value: unknown): string {
  if (isNothing(value)) {
    return '';
  }
  if (typeof value === 'string' || typeof value === 'number') {
    return String(value);
  }
  if (value instanceof Date) {
    return value.toISOString();
  }
  throw mistaken(word, 'strings, numbers and dates', value);
}

const bytesOf = (text: string): number[] => [...Buffer.from(text)];

/** Where a text first stands in another, in the units that `unitsOf` cuts it into; or -1. */
function indexOf(
  [text, sought, start = 0, end]: unknown[],
  word: string,
  unitsOf: (text: string) => readonly unknown[],
): number | null {
  if (isNothing(text)) {
    return null;
  }
  const [whole, part] = [unitsOf(textOf(word, text)), unitsOf(textOf(word, sought))];
  const [from, to] = [start, end ?? whole.length].map((value) => wholeNumber(word, value));
  if (from === undefined || to === undefined || from < 0 || to < 0) {
    throw failures.operation(`${word} requires places that are not negative`);
  }
  for (let at = from; at + part.length <= Math.min(to, whole.length); at += 1) {
    if (part.every((unit, offset) => whole[at + offset] === unit)) {
      return at;
    }
  }
  return -1;
}
