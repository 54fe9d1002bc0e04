import type { FieldName } from '../fields';
import type { Found, Recogniser } from './found';

/** The first word that is labelled so, or that can be nothing else. */
export function takeWord(
  words: readonly string[],
  field: FieldName,
  label: RegExp,
  isOne: (word: string) => boolean,
): ReturnType<Recogniser> {
  const taken = words.find((word) => label.test(word)) ?? words.find(isOne);
  if (taken === undefined) {
    return { found: {}, rest: words };
  }
  const value = taken.replace(label, '').trim();
  const found: Found = value === '' ? {} : { [field]: value };
  return { found, rest: words.filter((word) => word !== taken) };
}
