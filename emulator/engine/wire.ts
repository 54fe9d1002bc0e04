import { EJSON } from 'bson';
import { isDocument, type Document } from './document';
import { failures } from './errors';
import { readRegex } from './query/regex';
import { maximumDepth } from './update/storable';

/** Reads canonical EJSON as the SDK sends it; server dates become `now` plus their offset. */
export function decode(text: string, now: Date): unknown {
  let parsed: unknown;
  try {
    parsed = EJSON.parse(text);
  } catch (error) {
    const option = /regular expression option \[(.)\]/.exec(String(error))?.[1];
    throw option === undefined
      ? failures.parameter('the request carries text that is not EJSON')
      : failures.operation(`(BadValue) invalid flag in regex options: ${option}`);
  }
  return revive(parsed, now, 0);
}

export function decodeDocument(text: string | undefined, now: Date): Document {
  const value = text === undefined || text === '' ? {} : decode(text, now);
  if (!isDocument(value)) {
    throw failures.parameter('the request carries a value where a document is needed');
  }
  return value;
}

/** Writes one document as the answers carry it: relaxed EJSON in a string. */
export const encode = (document: Document): string => EJSON.stringify(document);

function revive(value: unknown, now: Date, depth: number): unknown {
  if (depth > maximumDepth) {
    throw failures.operation('the document is nested more than 100 levels deep');
  }
  if (Array.isArray(value)) {
    return value.map((item) => revive(item, now, depth + 1));
  }
  if (value !== null && typeof value === 'object' && '_bsontype' in value) {
    return reviveBson(value as BsonValue);
  }
  if (!isDocument(value)) {
    return value;
  }
  if ('$tcb_server_date' in value) {
    const spec = value['$tcb_server_date'];
    const offset = isDocument(spec) ? Number(spec['offset'] ?? 0) : 0;
    return new Date(now.getTime() + offset);
  }
  const out: Document = {};
  for (const [key, item] of Object.entries(value)) {
    if (key === '__proto__') {
      throw failures.operation('the field name __proto__ is not valid for storage');
    }
    out[key] = revive(item, now, depth + 1);
  }
  return out;
}

type BsonValue = {
  _bsontype: string;
  pattern?: string;
  options?: string;
  toHexString?: () => string;
};

function reviveBson(value: BsonValue): unknown {
  if (value._bsontype === 'BSONRegExp') {
    return readRegex(value.pattern, value.options);
  }
  if (value._bsontype.startsWith('ObjectI') && value.toHexString) {
    return value.toHexString();
  }
  if (value._bsontype === 'Binary') {
    return value;
  }
  throw failures.unsupported(`the type ${value._bsontype.slice(0, 80)}`);
}
