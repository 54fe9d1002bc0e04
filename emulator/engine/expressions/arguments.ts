import { isDocument, type Document } from '../document';
import { failures } from '../errors';
import { typeOf } from '../value-types';
import type { Evaluate, Operator, Reading } from './scope';

/** An operator that takes so many values in order; one value needs no brackets. */
export const listed =
  (least: number, most: number, run: (values: unknown[], word: string) => unknown): Operator =>
  (argument, { word, compile }) => {
    const given: unknown[] = Array.isArray(argument) ? argument : [argument];
    if (given.length < least || given.length > most) {
      throw failures.operation(
        `Expression ${word} takes ${least === most ? least : `${least} to ${most}`} arguments, ` +
          `${given.length} were passed in.`,
      );
    }
    const parts = given.map(compile);
    return (scope) =>
      run(
        parts.map((part) => part(scope)),
        word,
      );
  };

export type Named = Readonly<Record<string, unknown>>;

/** Reads an argument whose parts have names; each part is still an expression. */
export function named(
  argument: unknown,
  word: string,
  required: readonly string[],
  optional: readonly string[] = [],
): Named {
  if (!isDocument(argument)) {
    throw failures.operation(`${word} only supports an object as its argument`);
  }
  const stranger = Object.keys(argument).find((key) => ![...required, ...optional].includes(key));
  const absent = required.find((key) => !(key in argument));
  if (stranger !== undefined || absent !== undefined) {
    throw failures.operation(
      stranger === undefined
        ? `Missing '${absent ?? ''}' parameter to ${word}`
        : `Unrecognized argument to ${word}: ${stranger.slice(0, 80)}`,
    );
  }
  return argument;
}

/** An operator whose argument has named parts, all of them evaluated before it runs. */
export const fields =
  (
    required: readonly string[],
    optional: readonly string[],
    run: (values: Document, word: string) => unknown,
  ): Operator =>
  (argument, reading) => {
    const evaluate = eachField(named(argument, reading.word, required, optional), reading);
    return (scope) => run(evaluate(scope), reading.word);
  };

export function eachField(
  given: Named,
  { compile }: Reading,
): (...of: Parameters<Evaluate>) => Document {
  const parts = Object.entries(given).map(([key, part]) => [key, compile(part)] as const);
  return (scope) => Object.fromEntries(parts.map(([key, part]) => [key, part(scope)]));
}

export const isNothing = (value: unknown): value is null | undefined =>
  value === null || value === undefined;

export function mistaken(word: string, wanted: string, value: unknown): Error {
  return failures.operation(`${word} only supports ${wanted}, not ${typeOf(value)}`);
}

export function wholeNumber(word: string, value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    throw mistaken(word, 'whole numbers', value);
  }
  return value;
}

export function arrayOf(word: string, value: unknown): unknown[] {
  if (!Array.isArray(value)) {
    throw mistaken(word, 'arrays', value);
  }
  return value;
}

export function textOf(word: string, value: unknown): string {
  if (typeof value !== 'string') {
    throw mistaken(word, 'strings', value);
  }
  return value;
}
