import { aggregate } from './aggregate';
import { find } from './find';
import type { Operation } from './operation';
import { project } from './projection/find-projection';
import { readSort } from './sorting';
import { decode, decodeDocument, encode } from './wire';

const defaultLimit = 100;
const mostDocuments = 1_000;

export const getDocument: Operation = (context, request) => {
  const { collections, storage, meter, now } = context;
  const single = request.queryType === 'DOC';
  const limit = single ? 1 : Math.min(request.limit || defaultLimit, mostDocuments);
  const offset = Math.max(0, request.offset ?? 0);
  const found = find(
    storage,
    collections.get(request.collectionName),
    decodeDocument(request.query, now),
    meter,
    { sort: readSort(decodeDocument(request.order, now)), skip: offset, limit },
  );
  const list = project(found, decodeDocument(request.projection, now)).map(encode);
  return { data: { list, limit, offset } };
};

export const countDocuments: Operation = (context, request) => {
  const { collections, storage, meter, now } = context;
  const filter = decodeDocument(request.query, now);
  const found = find(storage, collections.get(request.collectionName), filter, meter);
  return { data: { total: found.length } };
};

export const aggregateDocuments: Operation = (context, request) => {
  const stages = (request.stages ?? []).map(({ stageKey, stageValue }) => ({
    [stageKey]: decode(stageValue, context.now),
  }));
  const rows = aggregate(context, request.collectionName ?? '', stages);
  return { data: { list: rows.map(encode) } };
};
