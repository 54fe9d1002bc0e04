import { isDocument } from '../document';
import { isNothing, listed, mistaken } from './arguments';
import type { Operator } from './scope';

export const objects = {
  /** One list of documents, or documents one after another. */
  $mergeObjects: listed(0, Infinity, (values, word) => {
    const [first] = values;
    return merged(values.length === 1 && Array.isArray(first) ? first : values, word);
  }),
  $objectToArray: listed(1, 1, ([value], word) => {
    if (isNothing(value)) {
      return null;
    }
    if (!isDocument(value)) {
      throw mistaken(word, 'objects', value);
    }
    return Object.entries(value).map(([k, v]) => ({ k, v }));
  }),
} satisfies Record<string, Operator>;

/** Later fields replace earlier ones; what is null or missing adds nothing. */
export function merged(values: readonly unknown[], word: string): Record<string, unknown> {
  const documents = values.filter((value) => !isNothing(value));
  const stranger = documents.find((value) => !isDocument(value));
  if (stranger !== undefined) {
    throw mistaken(word, 'objects', stranger);
  }
  return Object.assign({}, ...documents) as Record<string, unknown>;
}
