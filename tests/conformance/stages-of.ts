import type { Database, Pipeline, Row } from './sdk';
import { stocked } from './stocked';

export type Stages = (
  all: Pipeline,
  $: Database['command']['aggregate'],
  _: Database['command'],
) => Pipeline;

/** An answer's rows, in order. */
export type StageCase = readonly [promise: string, stages: Stages, rows: readonly Row[]];

/** Five documents in a cloud, and what a pipeline makes of them. */
export function fiveDocuments(): { rowsOf: (stages: Stages) => Promise<Row[]> } {
  const { items, live } = stocked(documents);
  return {
    rowsOf: async (stages) => {
      const { command } = live().db;
      return (await stages(items().aggregate(), command.aggregate, command).end()).list;
    },
  };
}

const documents: readonly Row[] = [
  { _id: 'a', g: 'x', n: 1, t: ['p', 'q'], o: { k: 1 } },
  { _id: 'b', g: 'y', n: 5, t: ['q'], o: { k: 2 } },
  { _id: 'c', g: 'x', n: 3, t: [], o: { k: 1 } },
  { _id: 'd', g: 'y', n: null, t: 'r' },
  { _id: 'e', n: 'text' },
];
