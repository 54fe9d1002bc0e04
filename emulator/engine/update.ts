import { deserialize, serialize } from 'bson';
import { updateOne, type Modifier } from 'mingo/updater';
import { isDocument, type Document } from './document';
import { failures } from './errors';
import { operators, refuseUnsupported } from './operators';
import { preflight } from './preflight';

/** The document after an update, or null when nothing changes. The one given is not touched. */
export function updated(document: Document, modifier: Document): Document | null {
  preflight(document, modifier);
  const box: Document[] = [deserialize(serialize(document))];
  const result = updateOne(
    box,
    {},
    modifier as Modifier<Document>,
    { cloneMode: 'deep' },
    operators,
  );
  return result.modifiedCount > 0 ? (box[0] ?? null) : null;
}

/** An update names operators only; anything else would replace the document by mistake. */
export function assertModifier(modifier: Document): void {
  if (!Object.keys(modifier).every((key) => key.startsWith('$'))) {
    throw failures.operation('the update operation document must contain atomic operators');
  }
  refuseUnsupported(modifier);
}

/** A stored document holds no operators and has no field named with a dollar. */
export function assertStorable(document: Document): void {
  for (const [key, value] of Object.entries(document)) {
    if (key.startsWith('$')) {
      throw failures.operation(
        '(DollarPrefixedFieldName) The dollar ($) prefixed field is not valid for storage.',
      );
    }
    if (isDocument(value)) {
      assertStorable(value);
    }
  }
}
