import { deserialize, serialize } from 'bson';
import { isDocument, type Document } from '../document';
import { failures } from '../errors';
import { compareTexts } from '../value-order';
import { wordOf } from '../words';
import { apply, type Edit } from './edit';
import { updateOperators } from './operators';
import { readPath, refuseConflicts } from './paths';
import { readRename } from './rename';
import { assertStorable } from './storable';

/** The document after an update, or null when nothing changes. The one given is not touched. */
export type Updater = (document: Document) => Document | null;

/** Reads an update once and refuses what is not well formed. */
export function compileUpdate(modifier: Document): Updater {
  const steps = Object.entries(modifier).flatMap(([word, fields]) => {
    if (!word.startsWith('$')) {
      throw failures.operation('the update operation document must contain atomic operators');
    }
    const read = wordOf('update', updateOperators, word);
    if (!isDocument(fields)) {
      throw failures.operation(`(FailedToParse) ${word} needs a document of fields`);
    }
    return Object.entries(fields).map(([path, argument]): Step => {
      const parts = readPath(path);
      if (read === 'rename') {
        return readRename(path, parts, argument);
      }
      const edit: Edit = { ...read(argument, path), parts };
      return { paths: [path], run: (document) => apply(document, edit) };
    });
  });
  refuseConflicts(steps.flatMap(({ paths }) => paths));
  // New fields come in the order of their names, whatever the order in the update.
  steps.sort((one, other) => compareTexts(one.paths[0] ?? '', other.paths[0] ?? ''));
  return (document) => {
    const before = serialize(document, { checkKeys: false });
    const after = deserialize(before);
    steps.forEach(({ run }) => run(after));
    assertStorable(after);
    return Buffer.compare(before, serialize(after, { checkKeys: false })) === 0 ? null : after;
  };
}

/** `paths` are the places that a step may change, the first of them the one it is written under. */
export type Step = {
  readonly paths: readonly string[];
  readonly run: (document: Document) => void;
};
