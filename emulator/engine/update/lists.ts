import { isDocument } from '../document';
import { failures } from '../errors';
import { compileElement, isOperators } from '../query/condition';
import { compileFilter } from '../query/filter';
import { sameValue } from '../value-order';
import { ValueSet } from '../value-set';
import type { Edit } from './edit';
import { readPush } from './push';

type Reading = Omit<Edit, 'parts'>;

export function push(argument: unknown, path: string): Reading {
  const added = readPush(argument);
  return { creates: true, change: (current) => added(listIn(path, current)) };
}

/** 1 takes the last element away, -1 the first. */
export function pop(argument: unknown, path: string): Reading {
  if (argument !== 1 && argument !== -1) {
    throw failures.operation('(FailedToParse) $pop expects 1 or -1');
  }
  return removing(path, (list) => (argument === 1 ? list.slice(0, -1) : list.slice(1)));
}

/** A document without operators is a condition on the documents among the elements. */
export function pull(argument: unknown, path: string): Reading {
  const matches = compileElement(argument, compileFilter);
  const documents = isDocument(argument) && !isOperators(argument);
  return removing(path, (list) =>
    list.filter((element) => !((!documents || isDocument(element)) && matches(element))),
  );
}

export function pullAll(argument: unknown, path: string): Reading {
  if (!Array.isArray(argument)) {
    throw failures.operation('(BadValue) $pullAll requires an array argument');
  }
  return removing(path, (list) =>
    list.filter((element) => !argument.some((value) => sameValue(value, element))),
  );
}

export function addToSet(argument: unknown, path: string): Reading {
  const several = isOperators(argument);
  const values: unknown = several ? argument['$each'] : [argument];
  if (!Array.isArray(values) || (several && Object.keys(argument).length > 1)) {
    throw failures.operation('(BadValue) $addToSet takes a value, or $each with an array');
  }
  return {
    creates: true,
    change: (current) => {
      const list = listIn(path, current);
      const known = new ValueSet(list);
      const added = new ValueSet(values).values().filter((value) => !known.has(value));
      return current !== undefined && added.length === 0 ? current : [...list, ...added];
    },
  };
}

function removing(path: string, left: (list: unknown[]) => unknown[]): Reading {
  return {
    creates: false,
    change: (current) => (current === undefined ? undefined : left(listIn(path, current))),
  };
}

function listIn(path: string, current: unknown): unknown[] {
  if (current !== undefined && !Array.isArray(current)) {
    throw failures.operation(`(BadValue) The field '${path.slice(0, 80)}' must be an array`);
  }
  return current ?? [];
}
