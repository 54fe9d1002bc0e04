import { isDocument } from '../document';
import { failures } from '../errors';
import type { Edit } from './edit';

export const increase = (argument: unknown, path: string) =>
  counted('$inc', path, argument, (current, by) => (current ?? 0) + by);

export const multiply = (argument: unknown, path: string) =>
  counted('$mul', path, argument, (current, by) => (current ?? 0) * by);

function counted(
  word: string,
  path: string,
  argument: unknown,
  run: (current: number | undefined, by: number) => number,
): Omit<Edit, 'parts'> {
  const by = numberIn(word, path, argument);
  return {
    creates: true,
    change: (current) => run(current === undefined ? undefined : numberIn(word, path, current), by),
  };
}

function numberIn(word: string, path: string, value: unknown): number {
  if (typeof value !== 'number') {
    throw failures.operation(
      `(TypeMismatch) Cannot apply ${word} to a value of non-numeric type in '${path.slice(0, 80)}'`,
    );
  }
  return value;
}

/** `{and}`, `{or}` and `{xor}` on whole numbers, one after another. */
export function bit(argument: unknown, path: string): Omit<Edit, 'parts'> {
  const steps = Object.entries(isDocument(argument) ? argument : {});
  const known = steps.every(
    ([word, by]) => Object.hasOwn(bitwise, word) && Number.isSafeInteger(by),
  );
  if (steps.length === 0 || !known) {
    throw failures.operation('(BadValue) $bit takes and, or and xor, each with a whole number');
  }
  return {
    creates: true,
    change: (current = 0) => {
      if (!Number.isSafeInteger(current)) {
        throw failures.operation(
          `(BadValue) Cannot apply $bit to a value of non-integral type in '${path.slice(0, 80)}'`,
        );
      }
      const start = BigInt(Number(current));
      const end = steps.reduce(
        (value, [word, by]) => bitwise[word]?.(value, BigInt(Number(by))) ?? value,
        start,
      );
      return end === start ? current : Number(end);
    },
  };
}

const bitwise: Readonly<Record<string, (one: bigint, other: bigint) => bigint>> = {
  and: (one, other) => one & other,
  or: (one, other) => one | other,
  xor: (one, other) => one ^ other,
};
