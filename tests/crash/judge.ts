import { join } from 'node:path';
import { dumpCollections } from '../../emulator/dump';
import { Engine } from '../../emulator/engine/engine';
import { newMeter } from '../../emulator/engine/meter';
import type { Acknowledgements } from './acknowledgements';

/** What a database has against what was acknowledged; both are empty where it kept its word. */
export type Verdict = {
  /** Acknowledged, and not there. */
  readonly lost: readonly string[];
  /** Half there: one side of a transaction, or a document that its index does not find. */
  readonly torn: readonly string[];
};

/** Opens the database as the next start would and looks. */
export async function judge(dataDir: string, known: Acknowledgements): Promise<Verdict> {
  const engine = new Engine({ path: join(dataDir, 'db'), durable: false, now: () => new Date() });
  try {
    const { notes = [], counters = [] } = dumpCollections(engine) as Rows;
    const there = new Set(notes.map((note) => note._id));
    const numbers = new Map(counters.map((counter) => [counter._id, counter.n]));
    const [left, right] = [numbers.get('left'), numbers.get('right')];
    const found = await foundByWord(engine, [...there]);
    return {
      lost: [
        ...[...known.added].filter((id) => !there.has(id)),
        ...[...known.removed].filter((id) => there.has(id)),
        ...((numbers.get('steps') ?? -1) < known.counter ? [`steps ${known.counter}`] : []),
        ...((left ?? -1) < known.transfer ? [`transfer ${known.transfer}`] : []),
      ],
      torn: [
        ...(left === right ? [] : [`transfer ${left} ${right}`]),
        ...[...there].filter((id) => !found.has(id)),
      ],
    };
  } finally {
    await engine.close();
  }
}

type Rows = Record<string, { readonly _id: string; readonly n: number }[]>;

/** Asks the index alone: a document without its entry would be missing here. */
async function foundByWord(engine: Engine, words: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const word of words) {
    const meter = newMeter();
    const query = JSON.stringify({ word });
    const request = { action: 'database.getDocument', collectionName: 'notes', query };
    const { data } = await engine.execute(request, meter);
    if (meter.plans[0] !== 'IXSCAN word') {
      throw new Error(`the index was not asked: ${meter.plans.join()}`);
    }
    const list = Reflect.get(Object(data), 'list') as string[];
    list.forEach((text) => found.add(String(Reflect.get(Object(JSON.parse(text)), '_id'))));
  }
  return found;
}
