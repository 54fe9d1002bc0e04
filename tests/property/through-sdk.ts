import { EJSON } from 'bson';
import type { Pipeline, Query } from '../conformance/sdk';
import type { TestCloud } from '../conformance/test-cloud';
import type { Data, Send } from './engine-under-test';
import { hasOperators, isDocument, Refused, type Document, type Value } from './naive/document';

/** Asks through the real SDK what a request of the wire asks, and answers as the wire does. */
export function throughSdk(live: TestCloud): Send {
  return async (request) => {
    try {
      return await ask(live, request as Asked);
    } catch (error) {
      const { errCode, code } = Object(error) as Record<string, unknown>;
      if (errCode === -502001 || code === 'DATABASE_REQUEST_FAILED') {
        throw new Refused(String(code));
      }
      throw error;
    }
  };
}

type Asked = {
  readonly action: string;
  readonly collectionName: string;
  readonly query?: string;
  readonly data?: string | string[];
  readonly order?: string;
  readonly projection?: string;
  readonly offset?: number;
  readonly limit?: number;
  readonly stages?: readonly { stageKey: string; stageValue: string }[];
};

async function ask({ db }: TestCloud, asked: Asked): Promise<Data> {
  const collection = db.collection(asked.collectionName);
  const filter = read(asked.query);
  const query = Object.keys(filter).length > 0 ? collection.where(explicit(filter)) : collection;
  switch (asked.action) {
    case 'database.insertDocument': {
      const documents = Array.isArray(asked.data) ? asked.data.map(read) : [];
      await (documents.length > 0 && collection.add({ data: documents }));
      return {};
    }
    case 'database.removeDocument':
      return { deleted: (await query.remove()).stats.removed ?? NaN };
    case 'database.calculateDocument':
      return { total: (await query.count()).total };
    case 'database.modifyDocument':
      return { updated: (await query.update({ data: read(asked.data) })).stats.updated ?? NaN };
    case 'database.aggregateDocuments':
      return listed((await pipelineOf(collection.aggregate(), asked).end()).list);
    default:
      return listed((await paged(query, asked).get()).data);
  }
}

const read = (text: string | readonly string[] | undefined): Document =>
  typeof text === 'string' ? (EJSON.parse(text) as Document) : {};

const listed = (rows: readonly object[]): Data => ({
  list: rows.map((row) => EJSON.stringify(row)),
});

/** The SDK takes a document as paths, not as a value, unless the condition says it is one. */
function explicit(filter: Document): Document {
  const isValue = (value: Value): boolean => isDocument(value) && !hasOperators(value);
  const fields = Object.entries(filter).map(([name, value]) => [
    name,
    isValue(value) ? { $eq: value } : value,
  ]);
  return Object.fromEntries(fields) as Document;
}

function paged(query: Query, { order, projection, offset, limit }: Asked): Query {
  const fields = read(projection);
  const inOrder = Object.entries(read(order)).reduce(
    (each, [path, turn]) => each.orderBy(path, turn === 1 ? 'asc' : 'desc'),
    query,
  );
  const from = offset === undefined ? inOrder : inOrder.skip(offset);
  const upTo = limit === undefined ? from : from.limit(limit);
  return Object.keys(fields).length > 0 ? upTo.field(fields) : upTo;
}

const pipelineOf = (pipeline: Pipeline, { stages = [] }: Asked): Pipeline =>
  stages.reduce((each, { stageKey, stageValue }) => {
    const name = stageKey.slice(1) as Exclude<keyof Pipeline, 'end' | 'done'>;
    const value = EJSON.parse(stageValue) as Value;
    return each[name](name === 'match' ? explicit(value as Document) : value);
  }, pipeline);
