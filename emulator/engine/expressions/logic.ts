import { isDocument } from '../document';
import { failures } from '../errors';
import { compareValues } from '../value-order';
import { isNothing, listed, named } from './arguments';
import type { Operator } from './scope';
import { truthy } from './truthy';

/** Comparisons are between all values, in MongoDB's order of types: a missing field is less than null. */
export const logic = {
  $and: every(true),
  $or: every(false),
  $not: listed(1, 1, ([value]) => !truthy(value)),
  $cmp: listed(2, 2, ([one, other]) => Math.sign(compareValues(one, other))),
  $eq: compared((turn) => turn === 0),
  $ne: compared((turn) => turn !== 0),
  $gt: compared((turn) => turn > 0),
  $gte: compared((turn) => turn >= 0),
  $lt: compared((turn) => turn < 0),
  $lte: compared((turn) => turn <= 0),
  $cond: (argument, { word, compile }) => {
    const parts = Array.isArray(argument)
      ? exactlyThree(argument)
      : Object.values(inOrder(named(argument, word, ['if', 'then', 'else'])));
    const [condition, then, otherwise] = parts.map(compile);
    return (scope) => (truthy(condition?.(scope)) ? then?.(scope) : otherwise?.(scope));
  },
  $ifNull: (argument, { word, compile }) => {
    if (!Array.isArray(argument) || argument.length < 2) {
      throw failures.operation(`${word} needs at least two arguments`);
    }
    const parts = argument.map(compile);
    return (scope) => {
      let value: unknown;
      for (const part of parts) {
        value = part(scope);
        if (!isNothing(value)) {
          return value;
        }
      }
      return value;
    };
  },
  $switch: (argument, { word, compile }) => {
    const given = named(argument, word, ['branches'], ['default']);
    const branches = branchesOf(given['branches']).map(({ condition, then }) => ({
      condition: compile(condition),
      then: compile(then),
    }));
    const otherwise = 'default' in given ? compile(given['default']) : undefined;
    return (scope) => {
      const chosen = branches.find(({ condition }) => truthy(condition(scope)))?.then ?? otherwise;
      if (!chosen) {
        throw failures.operation(
          '$switch could not find a matching branch for an input, and no default was specified.',
        );
      }
      return chosen(scope);
    };
  },
} satisfies Record<string, Operator>;

/** Stops at the first part that decides. */
function every(wanted: boolean): Operator {
  return (argument, { compile }) => {
    const parts = (Array.isArray(argument) ? argument : [argument]).map(compile);
    return (scope) => (parts.every((part) => truthy(part(scope)) === wanted) ? wanted : !wanted);
  };
}

function compared(fits: (turn: number) => boolean): Operator {
  return listed(2, 2, ([one, other]) => fits(compareValues(one, other)));
}

function exactlyThree(parts: unknown[]): unknown[] {
  if (parts.length !== 3) {
    throw failures.operation('Expression $cond takes exactly 3 arguments.');
  }
  return parts;
}

const inOrder = (given: Readonly<Record<string, unknown>>) => ({
  if: given['if'],
  then: given['then'],
  else: given['else'],
});

function branchesOf(branches: unknown): { condition: unknown; then: unknown }[] {
  if (!Array.isArray(branches) || branches.length === 0) {
    throw failures.operation('$switch requires at least one branch.');
  }
  return branches.map((branch: unknown) => {
    if (!isDocument(branch) || !('case' in branch) || !('then' in branch)) {
      throw failures.operation("$switch requires each branch have a 'case' and a 'then'.");
    }
    return { condition: branch['case'], then: branch['then'] };
  });
}
