import { setTimeout as pause } from 'node:timers/promises';
import type { CollectionSpec } from '../engine/catalog';
import { CloudError } from '../engine/errors';
import { replaceAll, type Contents } from '../engine/replace-all';
import type { FileRecord } from '../files/file-store';
import type { Parts } from '../parts';
import { assertSameKeys, keyMarks } from './key-marks';
import { readState } from './read-state';
import { StateRefused, type Imported, type ImportOptions, type State } from './state';

type ImportedParts = Pick<Parts, 'engine' | 'files' | 'clock' | 'invoker'> & {
  /** What `collections.json` asks of this cloud, whatever the state had. */
  readonly declared: readonly CollectionSpec[];
  readonly secrets: Readonly<Record<string, string>>;
};

/**
 * Puts a state that `exportState` wrote in the place of everything there is. It is read to its end
 * first; then all of it happens, or nothing. Waits a while for what is running.
 */
export async function importState(
  parts: ImportedParts,
  bytes: Buffer,
  { anyKeys = false }: ImportOptions = {},
): Promise<Imported> {
  const state = readState(bytes);
  if (!anyKeys) {
    assertSameKeys(state.keys, keyMarks(parts.secrets));
  }
  const { engine, files, clock } = parts;
  const former = await swap(parts, state);
  clock.offsetMs = state.clockOffsetMs;
  await files.discard(former);
  return {
    collections: engine.collections.all().length,
    documents: state.collections.reduce((sum, { documents }) => sum + documents.length, 0),
    files: state.files.length,
  };
}

/** The bytes of files lie ready before anything is changed, named by nobody. */
async function swap(parts: ImportedParts, state: State): Promise<readonly FileRecord[]> {
  const { engine, files, invoker } = parts;
  const ready: FileRecord[] = [];
  try {
    for (const { bytes, ...named } of state.files) {
      ready.push(await files.prepare(named, bytes));
    }
    await untilIdle(() => engine.idle && invoker.running === 0);
    const former = files.all();
    replaceAll(engine, contentsOf(state, parts.declared), () => files.name(ready));
    return former;
  } catch (error) {
    await files.discard(ready);
    throw asRefusal(error);
  }
}

/** This cloud's own indexes, over the documents of the state. */
function contentsOf(state: State, declared: readonly CollectionSpec[]): Contents[] {
  const others = declared.filter(({ name }) => !state.collections.some((had) => had.name === name));
  return [
    ...state.collections.map((had) => ({
      ...had,
      indexes: declared.find(({ name }) => name === had.name)?.indexes ?? had.indexes,
    })),
    ...others.map((spec) => ({ ...spec, documents: [] })),
  ];
}

const patienceMs = 5_000;
const everyMs = 20;

async function untilIdle(isIdle: () => boolean): Promise<void> {
  const until = Date.now() + patienceMs;
  while (!isIdle()) {
    if (Date.now() > until) {
      throw new CloudError('STATE_BUSY', 'functions or transactions are still running');
    }
    await pause(everyMs);
  }
}

/** What the database refuses (a unique index, a size) is a fault of the file. */
function asRefusal(error: unknown): unknown {
  return error instanceof CloudError && error.code !== 'STATE_BUSY'
    ? new StateRefused(error.message)
    : error;
}
