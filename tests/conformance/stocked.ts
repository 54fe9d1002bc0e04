import type { Collection, Database, Query, Row } from './sdk';
import { openTestCloud, type TestCloud } from './test-cloud';

export type Stock = {
  readonly live: () => TestCloud;
  readonly items: () => Collection;
  /** The `_id`s of what a query finds, in the order found. */
  readonly idsOf: (query: Query) => Promise<string>;
  /** The `_id`s that a condition finds, in order of `_id`. */
  readonly where: (condition: ConditionOf) => Promise<string>;
};

/** Conditions are made late: the commands come with the cloud. */
export type ConditionOf = (_: Database['command'], db: Database) => unknown;

/** A cloud for the tests of one file, with these documents in the collection `items`. */
export function stocked(documents: readonly Row[]): Stock {
  let opened: TestCloud | undefined;
  const live = (): TestCloud => {
    if (!opened) {
      throw new Error('the cloud opens before the first test');
    }
    return opened;
  };
  beforeAll(async () => {
    opened = await openTestCloud([{ name: 'items' }]);
    if (documents.length > 0) {
      await items().add({ data: documents });
    }
  });
  afterAll(() => live().stop());
  const items = (): Collection => live().db.collection('items');
  const idsOf = async (query: Query): Promise<string> =>
    (await query.get()).data.map((row) => String(row['_id'])).join('');
  const where = (condition: ConditionOf): Promise<string> => {
    const { db } = live();
    return idsOf(items().where(condition(db.command, db)).orderBy('_id', 'asc'));
  };
  return { live, items, idsOf, where };
}
