import { randomUUID } from 'node:crypto';
import type { Document } from './document';
import { failures } from './errors';
import { find } from './find';
import type { Operation, OperationContext } from './operation';
import type { DatabaseRequest } from './operation';
import { compileUpdate, type Updater } from './update/compile';
import { assertId, assertStorable } from './update/storable';
import { sameValue } from './value-order';
import { decodeDocument, encode } from './wire';

export const insertDocuments: Operation = (context, request) => {
  const { collections, storage, now } = context;
  const collection = collections.get(request.collectionName);
  const texts = Array.isArray(request.data) ? request.data : [];
  const insertedIds = texts.map((text) => {
    const document = decodeDocument(text, now);
    const id = '_id' in document ? document['_id'] : randomUUID().replaceAll('-', '');
    assertId(id);
    assertStorable(document);
    if (storage.recordOf(collection, id) !== undefined) {
      throw failures.duplicate(collection.name, '_id_');
    }
    storage.write(collection, id, { _id: id, ...document });
    return id;
  });
  return { data: { insertedIds } };
};

export const modifyDocuments: Operation = (context, request) =>
  request.merge === false
    ? replace(context, request)
    : { data: { updated: modify(context, request) } };

export const modifyAndReturn: Operation = (context, request) => {
  const updater = updaterOf(context, request);
  const [first] = matches(context, request, 1);
  if (!first) {
    return { data: { updated: 0 } };
  }
  const next = change(context, request, first, updater);
  return { data: { updated: next ? 1 : 0, doc: encode(next ?? first) } };
};

export const removeDocuments: Operation = (context, request) => {
  const filter = decodeDocument(request.query, context.now);
  if (request.multi && Object.keys(filter).length === 0) {
    throw failures.parameter('a removal without a condition would empty the collection');
  }
  const found = matches(context, request, request.multi ? undefined : 1);
  const collection = context.collections.get(request.collectionName);
  for (const document of found) {
    context.storage.write(collection, document['_id'], null);
  }
  return { data: { deleted: found.length } };
};

function replace(context: OperationContext, request: DatabaseRequest): ReturnType<Operation> {
  const { storage, collections, now } = context;
  const collection = collections.get(request.collectionName);
  const id = decodeDocument(request.query, now)['_id'];
  if (id === undefined || request.multi) {
    throw failures.parameter('a document is replaced by its _id alone');
  }
  const document = decodeDocument(dataOf(request), now);
  if ('_id' in document && !sameValue(document['_id'], id)) {
    throw failures.operation("the (immutable) field '_id' was found to have been altered");
  }
  assertId(id);
  assertStorable(document);
  const existed = storage.recordOf(collection, id) !== undefined;
  if (!existed && !request.upsert) {
    return { data: { updated: 0 } };
  }
  storage.write(collection, id, { _id: id, ...document });
  return { data: existed ? { updated: 1 } : { updated: 0, upsert_id: id } };
}

function modify(context: OperationContext, request: DatabaseRequest): number {
  if (request.upsert) {
    throw failures.unsupported('an update that inserts');
  }
  const updater = updaterOf(context, request);
  const found = matches(context, request, request.multi ? undefined : 1);
  return found.filter((document) => change(context, request, document, updater) !== null).length;
}

function change(
  context: OperationContext,
  request: DatabaseRequest,
  document: Document,
  updater: Updater,
): Document | null {
  const next = updater(document);
  if (next) {
    const collection = context.collections.get(request.collectionName);
    context.storage.write(collection, document['_id'], next);
  }
  return next;
}

const updaterOf = (context: OperationContext, request: DatabaseRequest): Updater =>
  compileUpdate(decodeDocument(dataOf(request), context.now));

function matches(
  context: OperationContext,
  request: DatabaseRequest,
  limit: number | undefined,
): Document[] {
  const collection = context.collections.get(request.collectionName);
  const filter = decodeDocument(request.query, context.now);
  return find(context.storage, collection, filter, context.meter, limit ? { limit } : {});
}

const dataOf = (request: DatabaseRequest): string | undefined =>
  typeof request.data === 'string' ? request.data : undefined;
