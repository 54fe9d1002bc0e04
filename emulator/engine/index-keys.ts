import { createHash } from 'node:crypto';
import { serialize } from 'bson';

/**
 * Index keys are bytes whose order is MongoDB's order of values: a rank for the type, then the
 * value. Every encoding is prefix-free, so fields can be joined, and turned over bit by bit for a
 * descending field.
 */
export type EncodedKey = {
  readonly bytes: Buffer;
  /** False where the bytes do not order exactly as the value: long strings, hashed values. */
  readonly exact: boolean;
};

export type Direction = 1 | -1;

/** What an empty array leaves in an index: less than null, equal to nothing a query can name. */
export const emptyArray = Symbol('emptyArray');

export function encodeKey(value: unknown): EncodedKey {
  if (typeof value === 'string') {
    return encodeString(value);
  }
  if (value === emptyArray) {
    return exact(rank.emptyArray);
  }
  if (value === null || value === undefined) {
    return exact(rank.null);
  }
  if (typeof value === 'number') {
    return Number.isNaN(value) ? exact(rank.nan) : exact(rank.number, orderedNumber(value));
  }
  if (typeof value === 'boolean') {
    return exact(rank.boolean, Buffer.from([value ? 1 : 0]));
  }
  if (value instanceof Date) {
    return exact(rank.date, orderedNumber(value.getTime()));
  }
  return {
    bytes: Buffer.concat([Buffer.from([rank.other]), digest(serialize({ value }))]),
    exact: false,
  };
}

/** Turns the bytes over for a descending field. */
export const directed = (bytes: Buffer, direction: Direction): Buffer =>
  direction === 1 ? bytes : Buffer.from(bytes.map((byte) => ~byte & 0xff));

/** Sorts after every key that begins with what stands before it. */
export const after = Buffer.from([0xff, 0xff, 0xff]);

export type Bound = { readonly value: unknown; readonly inclusive: boolean };

/** First and last key bytes of one field between two bounds of the same type. */
export function fieldRange(
  lower: Bound | undefined,
  upper: Bound | undefined,
  direction: Direction,
): { start: Buffer; end: Buffer } {
  const low = lower && edge(lower);
  const high = upper && edge(upper);
  const type = Buffer.from([low?.bytes[0] ?? high?.bytes[0] ?? 0]);
  // Without a bound the range goes on to the end of the type, as MongoDB's comparisons do.
  const open: Edge = { bytes: type, skip: false };
  const ends = [low ?? open, high ?? open] as const;
  const [first, last] = direction === 1 ? ends : ([ends[1], ends[0]] as const);
  const start = directed(first.bytes, direction);
  const end = directed(last.bytes, direction);
  return {
    start: first.skip ? Buffer.concat([start, after]) : start,
    end: last.skip ? end : Buffer.concat([end, after]),
  };
}

/** One end of a range; `skip` leaves out what begins with these bytes. */
type Edge = { readonly bytes: Buffer; readonly skip: boolean };

function edge({ value, inclusive }: Bound): Edge {
  const { bytes, exact: whole } = encodeBound(value);
  return { bytes, skip: !inclusive && whole };
}

const rank = {
  emptyArray: 4,
  null: 5,
  nan: 9,
  number: 10,
  string: 20,
  other: 30,
  boolean: 40,
  date: 50,
} as const;

/** lmdb keys end at 1,978 bytes, so a long string is its beginning and a digest of the whole. */
const longestString = 200;
const stringPrefix = 160;

const exact = (type: number, payload: Buffer = Buffer.alloc(0)): EncodedKey => ({
  bytes: Buffer.concat([Buffer.from([type]), payload]),
  exact: true,
});

const digest = (bytes: Uint8Array): Buffer =>
  createHash('sha256').update(bytes).digest().subarray(0, 16);

function encodeString(value: string): EncodedKey {
  const bytes = Buffer.from(value, 'utf8');
  if (bytes.length <= longestString) {
    return exact(rank.string, Buffer.concat([escapeZeros(bytes), Buffer.from([0, 0])]));
  }
  const prefix = escapeZeros(bytes.subarray(0, stringPrefix));
  return {
    bytes: Buffer.concat([Buffer.from([rank.string]), prefix, Buffer.from([0, 1]), digest(bytes)]),
    exact: false,
  };
}

/** A bound on strings stops at the prefix, so that no long string between is missed. */
function encodeBound(value: unknown): EncodedKey {
  if (typeof value !== 'string') {
    return encodeKey(value);
  }
  const bytes = Buffer.from(value, 'utf8');
  if (bytes.length < stringPrefix) {
    return encodeString(value);
  }
  const prefix = escapeZeros(bytes.subarray(0, stringPrefix));
  return { bytes: Buffer.concat([Buffer.from([rank.string]), prefix]), exact: false };
}

function escapeZeros(bytes: Buffer): Buffer {
  if (!bytes.includes(0)) {
    return bytes;
  }
  return Buffer.from([...bytes].flatMap((byte) => (byte === 0 ? [0, 0xff] : [byte])));
}

/** The bits of a double, turned so that unsigned bytes order as the numbers do. */
function orderedNumber(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value === 0 ? 0 : value);
  const first = bytes[0] ?? 0;
  if (first & 0x80) {
    return directed(bytes, -1);
  }
  bytes[0] = first | 0x80;
  return bytes;
}
