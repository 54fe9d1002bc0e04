import { serialize } from 'bson';
import { isDocument, type Document } from './document';
import { rankOf } from './value-types';

/**
 * MongoDB's order of all values: less than zero, zero or more. Documents compare field by field in
 * the order of their fields, so two that differ in that order alone are not the same.
 */
export function compareValues(one: unknown, other: unknown): number {
  if (one === other) {
    return 0;
  }
  const turn = rankOf(one) - rankOf(other);
  if (turn !== 0) {
    return turn;
  }
  if (typeof one === 'number' && typeof other === 'number') {
    return compareNumbers(one, other);
  }
  if (typeof one === 'string' && typeof other === 'string') {
    return compareTexts(one, other);
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    return compareLists(one, other);
  }
  if (isDocument(one) && isDocument(other)) {
    return compareDocuments(one, other);
  }
  return compareOthers(one, other);
}

export const sameValue = (one: unknown, other: unknown): boolean => compareValues(one, other) === 0;

/** NaN is the least number and equal to itself. */
function compareNumbers(one: number, other: number): number {
  if (Number.isNaN(one) || Number.isNaN(other)) {
    return Number(Number.isNaN(other)) - Number(Number.isNaN(one));
  }
  return one < other ? -1 : Number(one > other);
}

/** By code point, which is the order of the bytes of UTF-8 and so the order of an index. */
export function compareTexts(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  for (let at = 0; at < shorter; at += 1) {
    const [left, right] = [one.charCodeAt(at), other.charCodeAt(at)];
    if (left !== right) {
      return codePointOrder(left) - codePointOrder(right);
    }
  }
  return one.length - other.length;
}

/** Half of a pair stands for a code point above all single units. */
const codePointOrder = (unit: number): number =>
  unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;

function compareLists(one: readonly unknown[], other: readonly unknown[]): number {
  for (let at = 0; at < Math.min(one.length, other.length); at += 1) {
    const turn = compareValues(one[at], other[at]);
    if (turn !== 0) {
      return turn;
    }
  }
  return one.length - other.length;
}

function compareDocuments(one: Document, other: Document): number {
  const [left, right] = [Object.entries(one), Object.entries(other)];
  for (const [at, [name, value]] of left.entries()) {
    const twin = right[at];
    if (!twin) {
      return 1;
    }
    const turn =
      rankOf(value) - rankOf(twin[1]) ||
      compareTexts(name, twin[0]) ||
      compareValues(value, twin[1]);
    if (turn !== 0) {
      return turn;
    }
  }
  return left.length - right.length;
}

function compareOthers(one: unknown, other: unknown): number {
  if (one instanceof Date && other instanceof Date) {
    return one.getTime() - other.getTime();
  }
  if (one instanceof RegExp && other instanceof RegExp) {
    return compareTexts(one.source, other.source) || compareTexts(one.flags, other.flags);
  }
  if (typeof one === 'boolean') {
    return Number(one) - Number(other);
  }
  return Buffer.compare(serialize({ one }), serialize({ one: other }));
}
