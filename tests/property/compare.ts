import { EJSON } from 'bson';
import { requestOf, requests, type Data, type Send } from './engine-under-test';
import { LeftOpen, Refused, type Document } from './naive/document';
import { Model, textOf, type Answer } from './naive/model';
import type { Operation, World } from './naive/operation';

/** Cases that were compared, and those the documentation leaves open. */
export type Tally = { compared: number; leftOpen: number; refused: number };

export const newTally = (): Tally => ({ compared: 0, leftOpen: 0, refused: 0 });

/**
 * Stores a world in the engine and in the model, and asks both the same. An answer that differs
 * is an error that names the operation and both answers.
 */
export async function compare(send: Send, world: World, tally: Tally): Promise<void> {
  const { collection, operations } = world;
  const documents = world.documents.map((document, at) => ({ _id: at, ...document }));
  await send(requests.clear(collection));
  await send(requests.insert(collection, documents));
  const model = new Model(documents, collection === 'plain');
  for (const operation of operations) {
    const before = textOf(model.documents);
    const expected = expectedOf(model, operation);
    if (expected === 'left open') {
      tally.leftOpen += 1;
      continue;
    }
    const found = await foundIn(send, collection, operation, expected);
    tally.compared += 1;
    tally.refused += expected.text === 'refused' ? 1 : 0;
    if (found !== expected.text) {
      throw new Deviation(before, operation, expected.text, found);
    }
    if ('update' in operation || 'remove' in operation) {
      const kept = textOf(parsed(await send(requests.all(collection))));
      if (kept !== textOf(model.documents)) {
        throw new Deviation(before, operation, textOf(model.documents), kept);
      }
    }
  }
}

class Deviation extends Error {
  constructor(documents: string, operation: Operation, expected: string, found: string) {
    super(
      `the engine and the model differ\n  on       ${textOf(operation)}\n  expected ${expected}` +
        `\n  found    ${found}\n  documents ${documents}`,
    );
  }
}

type Expected = { readonly text: string; readonly inOrder: boolean };

function expectedOf(model: Model, operation: Operation): Expected | 'left open' {
  try {
    const answer = model.run(operation);
    const inOrder = 'count' in answer || answer.rows.inOrder;
    return { text: answerText(answer, inOrder), inOrder };
  } catch (error) {
    if (error instanceof LeftOpen) {
      return 'left open';
    }
    if (error instanceof Refused) {
      return { text: 'refused', inOrder: true };
    }
    throw error;
  }
}

async function foundIn(
  send: Send,
  collection: string,
  operation: Operation,
  { inOrder }: Expected,
): Promise<string> {
  try {
    const data = await send(requestOf(collection, operation));
    const { total, updated, deleted } = data;
    const count = total ?? updated ?? deleted;
    const answer = count === undefined ? { rows: { rows: parsed(data), inOrder } } : { count };
    return answerText(answer, inOrder);
  } catch (error) {
    if (error instanceof Refused) {
      return 'refused';
    }
    throw error;
  }
}

const parsed = (data: Data): Document[] =>
  (data.list ?? []).map((row) => EJSON.parse(row) as Document);

/** Rows in no order are compared as a set; so is what `$addToSet` collects. */
function answerText(answer: Answer, inOrder: boolean): string {
  if ('count' in answer) {
    return `${answer.count} documents`;
  }
  const rows = answer.rows.rows.map(textOf);
  return (inOrder ? rows : rows.sort()).join('\n');
}
