import { isDocument, type Document } from '../document';
import { failures } from '../errors';
import { compileExpression } from '../expressions/compile';
import { truthy } from '../expressions/truthy';
import type { Word } from '../vocabulary';
import { wordOf } from '../words';
import { compileCondition } from './condition';
import { jsonSchema } from './json-schema';
import { leavesOf } from './leaves';
import type { Predicate } from './reading';

/** Values that a joining pipeline named, for `$expr`. */
export type Variables = Readonly<Record<string, unknown>>;

/** Reads a filter once, refuses what is not well formed, and answers how to test a document. */
export function compileFilter(filter: Document, variables: Variables = {}): Predicate {
  const tests = Object.entries(filter).map(([key, condition]) =>
    key.startsWith('$')
      ? wordOf('filter', wholeDocument, key)(condition, variables)
      : fieldTest(key, condition, variables),
  );
  return (document) => tests.every((test) => test(document));
}

function fieldTest(path: string, condition: unknown, variables: Variables): Predicate {
  const parts = path.split('.');
  const test = compileCondition(condition, (inner) => compileFilter(inner, variables));
  return (document) => test(leavesOf(document, parts));
}

type WholeDocument = (argument: unknown, variables: Variables) => Predicate;

const wholeDocument: Readonly<Record<Word<'filter'>, WholeDocument>> = {
  $and: (argument, variables) => {
    const tests = branches('$and', argument, variables);
    return (document) => tests.every((test) => test(document));
  },
  $or: (argument, variables) => {
    const tests = branches('$or', argument, variables);
    return (document) => tests.some((test) => test(document));
  },
  $nor: (argument, variables) => {
    const tests = branches('$nor', argument, variables);
    return (document) => !tests.some((test) => test(document));
  },
  $expr: (argument, variables) => {
    const evaluate = compileExpression(argument, Object.keys(variables));
    return (document) => truthy(evaluate({ root: document, variables }));
  },
  $jsonSchema: jsonSchema,
};

function branches(word: string, argument: unknown, variables: Variables): Predicate[] {
  if (!Array.isArray(argument) || argument.length === 0) {
    throw failures.operation(`(BadValue) ${word} must be a nonempty array`);
  }
  return argument.map((branch: unknown) => {
    if (!isDocument(branch)) {
      throw failures.operation(`(BadValue) ${word} entries need to be full objects`);
    }
    return compileFilter(branch, variables);
  });
}
