import type { AccountId } from '@contract/values';
import { database } from '@server/platform/database';
import type { Document } from '@server/platform/document';
import type { Collection } from '@server/store/collection';
import { Keyring } from '@server/store/keyring';
import { open } from '@server/store/table';
import type { ExportPart, ExportRequest, ExportedRecord } from './personal-data';
import { itemsOf, rowOf } from './rows';

/**
 * The next part of what these collections hold about a person, in the order of ids. The mark to go
 * on from is `<collection>:<last id>`; of what lies between two people there are two such pages.
 */
export async function exportFrom(
  collections: readonly Collection[],
  { owner, after, limit }: ExportRequest,
): Promise<ExportPart> {
  const told = collections.filter((each) => exportedItems(each).length > 0).flatMap(sidesOf);
  const [name = told[0]?.name, id = ''] = after === null ? [] : splitMark(after);
  const index = told.findIndex((each) => each.name === name);
  const side = told[index];
  if (side === undefined) {
    return { records: [], next: null };
  }
  const { collection } = side;
  const page = await pageOf(side, owner, id, limit);
  const keyring = new Keyring(database);
  const records: ExportedRecord[] = [];
  for (const document of page) {
    const record = await open({ keyring }, collection, document);
    const values = valuesOf(collection, record ?? {});
    if (Object.keys(values).length > 0) {
      records.push({ collection: collection.name, values });
    }
  }
  const following = told[index + 1];
  const last = page.at(-1);
  if (page.length === limit && last !== undefined) {
    return { records, next: `${side.name}:${last._id}` };
  }
  return { records, next: following === undefined ? null : `${following.name}:` };
}

/** Each item with its value; an item that lies in several fields, with each of them. */
export function valuesOf(collection: Collection, record: object): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const items = exportedItems(collection);
  for (const [name, id] of items) {
    const value = (record as Readonly<Record<string, unknown>>)[name];
    if (value === undefined) {
      continue;
    }
    const alone = items.filter(([, other]) => other === id).length === 1;
    values[id] = alone ? value : { ...Object(values[id]), [name]: value };
  }
  return values;
}

const exportedItems = (collection: Collection) =>
  itemsOf(collection).filter(([, id]) => rowOf(id).exported !== 'no');

function splitMark(mark: string): [string, string] {
  const colon = mark.indexOf(':');
  return [mark.slice(0, colon), mark.slice(colon + 1)];
}

type Side = {
  readonly name: string;
  readonly collection: Collection;
  readonly party: Collection['parties'][number];
};

const sidesOf = (collection: Collection): Side[] =>
  collection.parties.map((party) => ({
    name: party === 'owner' ? collection.name : `${collection.name}.${party}`,
    collection,
    party,
  }));

const pageOf = (
  { collection, party }: Side,
  person: AccountId,
  after: string,
  limit: number,
): Promise<Document[]> =>
  database.find(collection.name, {
    where: { [party]: collection.ownerIn(person), _id: { gt: after } },
    order: { _id: 'asc' },
    limit,
  });
