import { isDocument, isList, type Document, type Value } from './document';

/** Named fields with 1 or 0, and `_id`, which is kept unless it says 0. */
export type Projection = Readonly<Record<string, 0 | 1>>;

/** The fields a projection keeps, or all but those it takes away. */
export function projected(document: Document, projection: Projection): Document {
  const { _id: id, ...named } = projection;
  const paths = Object.keys(named).map((path) => path.split('.'));
  const keeps = Object.values(named).some((turn) => turn === 1) || (paths.length === 0 && id === 1);
  if (!keeps) {
    return without(document, id === 0 ? [...paths, ['_id']] : paths) as Document;
  }
  return only(document, id === 0 ? paths : [...paths, ['_id']]) as Document;
}

type Paths = readonly (readonly string[])[];

const below = (paths: Paths, name: string): Paths =>
  paths.filter(([first]) => first === name).map((path) => path.slice(1));

const isWhole = (paths: Paths): boolean => paths.some((path) => path.length === 0);

/** Inside a list, what is no document has no fields to keep. */
function only(value: Value, paths: Paths): Value {
  if (isList(value)) {
    return value.map((item) => only(item, paths)).filter((item) => item !== undefined);
  }
  if (!isDocument(value)) {
    return undefined;
  }
  return mapFields(value, (item, name) => {
    const within = below(paths, name);
    if (within.length === 0) {
      return undefined;
    }
    return isWhole(within) ? item : only(item, within);
  });
}

function without(value: Value, paths: Paths): Value {
  if (isList(value)) {
    return value.map((item) => without(item, paths));
  }
  if (!isDocument(value)) {
    return value;
  }
  return mapFields(value, (item, name) => {
    const within = below(paths, name);
    return isWhole(within) ? undefined : without(item, within);
  });
}

function mapFields(document: Document, change: (value: Value, name: string) => Value): Document {
  const fields = Object.entries(document).map(([name, value]) => [name, change(value, name)]);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as Document;
}
