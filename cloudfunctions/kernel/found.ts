import { type Find, database } from '@server/platform/database';
import { peek } from '@server/store/codec';
import type { Collection, Stored } from '@server/store/collection';

const batch = 100;

/** The first of the records that meet a query, whoever they belong to: for jobs, not for actions. */
export const foundIn = async <R extends Stored>(
  collection: Collection<R>,
  where: Find['where'],
): Promise<R[]> =>
  (await database.find(collection.name, { where, limit: batch })).map((each) =>
    peek(collection, each),
  );
