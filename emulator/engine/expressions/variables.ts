import { isDocument } from '../document';
import { failures } from '../errors';
import { arrayOf, isNothing, named } from './arguments';
import type { Operator, Reading, Scope } from './scope';
import { truthy } from './truthy';

/** The operators that give names to values, and the literal, which has none. */
export const variables = {
  $literal: (argument) => () => argument,
  $let: (argument, reading) => {
    const given = named(argument, reading.word, ['vars', 'in']);
    const vars = given['vars'];
    if (!isDocument(vars)) {
      throw failures.operation('invalid parameter: expected an object (vars) in $let');
    }
    const parts = Object.entries(vars).map(
      ([name, part]) => [nameOf(name), reading.compile(part)] as const,
    );
    const body = reading.compileWith(Object.keys(vars), given['in']);
    return (scope) =>
      body(bound(scope, Object.fromEntries(parts.map(([name, part]) => [name, part(scope)]))));
  },
  $map: (argument, reading) => {
    const given = named(argument, reading.word, ['input', 'in'], ['as']);
    return each(given, reading, given['in'], (items, evaluate) =>
      items.map((item) => evaluate(item) ?? null),
    );
  },
  $filter: (argument, reading) => {
    const given = named(argument, reading.word, ['input', 'cond'], ['as']);
    return each(given, reading, given['cond'], (items, evaluate) =>
      items.filter((item) => truthy(evaluate(item))),
    );
  },
  $reduce: (argument, { word, compile, compileWith }) => {
    const given = named(argument, word, ['input', 'initialValue', 'in']);
    const [input, initial] = [compile(given['input']), compile(given['initialValue'])];
    const step = compileWith(['this', 'value'], given['in']);
    return (scope) => {
      const list = input(scope);
      return isNothing(list)
        ? null
        : arrayOf(word, list).reduce(
            (value, item) => step(bound(scope, { this: item, value })),
            initial(scope),
          );
    };
  },
} satisfies Record<string, Operator>;

function each(
  given: Readonly<Record<string, unknown>>,
  { word, compile, compileWith }: Reading,
  expression: unknown,
  run: (items: unknown[], evaluate: (item: unknown) => unknown) => unknown[],
): ReturnType<Operator> {
  const name = nameOf(given['as'] ?? 'this');
  const input = compile(given['input']);
  const body = compileWith([name], expression);
  return (scope) => {
    const list = input(scope);
    return isNothing(list)
      ? null
      : run(arrayOf(word, list), (item) => body(bound(scope, { [name]: item })));
  };
}

const bound = (scope: Scope, more: Record<string, unknown>): Scope => ({
  ...scope,
  variables: { ...scope.variables, ...more },
});

/** Names of variables begin with a small letter; the others are MongoDB's own. */
export function nameOf(name: unknown): string {
  if (typeof name !== 'string' || !/^[a-z\u0080-\uffff][\w\u0080-\uffff]*$/.test(name)) {
    throw failures.operation(`'${String(name).slice(0, 80)}' is not a valid name of a variable`);
  }
  return name;
}
