import type { Document } from '../document';
import type { Leaves } from './leaves';

/** Whether what a path found meets a condition. */
export type Condition = (leaves: Leaves) => boolean;

export type Predicate = (document: Document) => boolean;

export type CompileFilter = (filter: Document) => Predicate;

/** How an operator reads the conditions inside its argument. */
export type Readers = {
  readonly nested: (condition: unknown) => Condition;
  readonly element: (condition: unknown) => (element: unknown) => boolean;
};

export type FieldOperator = (argument: unknown, readers: Readers) => Condition;
