import type { Database, Row } from './sdk';
import { stocked } from './stocked';

export type ExpressionName = Exclude<keyof Database['command']['aggregate'], 'pipeline'>;

/** An operator, what it is given, and the value it has. */
export type ExpressionCase = readonly [name: ExpressionName, operands: unknown, value: unknown];

/** Asks for the value of one operator on one document. */
export function expressionsOf(
  document: Row,
): (name: ExpressionName, operands: unknown) => Promise<unknown> {
  const { items, live } = stocked([{ _id: 'one', ...document }]);
  return async (name, operands) => {
    const value = live().db.command.aggregate[name](operands);
    const { list } = await items().aggregate().project({ _id: 0, value }).end();
    return list[0]?.['value'];
  };
}
