import { startLocalCloud } from '../../emulator';
import { answerEarly, type Plant } from './plants';

/** What a line of this program says was done; the rest of it says to what. */
export type Word = 'ready' | 'add' | 'removed' | 'set' | 'transfer' | 'file';

type Sdk = {
  init(options: { env: unknown }): void;
  database(): Database;
  uploadFile(file: { cloudPath: string; fileContent: Buffer }): Promise<unknown>;
  readonly DYNAMIC_CURRENT_ENV: unknown;
};
type Collection = {
  add(options: { data: object }): Promise<unknown>;
  doc(id: string): {
    get(): Promise<{ data: { n: number } }>;
    set(options: { data: object }): Promise<unknown>;
    update(options: { data: object }): Promise<unknown>;
    remove(): Promise<unknown>;
  };
};
type Database = {
  collection(name: string): Collection;
  runTransaction(work: (transaction: Database) => Promise<void>): Promise<void>;
};

/**
 * The process that the crash test kills: a local cloud, and the real SDK writing to it as fast as
 * it can. Each line it prints is a write that was acknowledged: what was done, and to what.
 */
const [dataDir = '', functionsDir = '', cycle = '', given = 'none'] = process.argv.slice(2);
const plant = given as Plant;

void main();

async function main(): Promise<void> {
  if (plant === 'answers-early') {
    answerEarly();
  }
  const durable = plant !== 'never-syncs';
  const cloud = await startLocalCloud({ dataDir, functionsDir, durable });
  Object.assign(process.env, cloud.environment());
  const sdk = (await import('wx-server-sdk')) as unknown as Sdk;
  sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV });
  const db = sdk.database();
  // The first request loads half of the SDK; the time to write begins after it.
  await db
    .collection('counters')
    .doc('warm')
    .set({ data: { n: 1 } });
  acknowledge('ready');
  await Promise.all([adds(db), changes(db), transfers(db), files(sdk)]);
}

const acknowledge = (word: Word, what: string | number = ''): boolean =>
  process.stdout.write(`${word} ${what}\n`);

async function adds(db: Database): Promise<void> {
  for (let at = 0; ; at += 1) {
    const id = `${cycle}-${at}`;
    await db.collection('notes').add({ data: { _id: id, word: id } });
    acknowledge('add', id);
  }
}

/** Each counter is written from one place, so that its last acknowledged value is known. */
async function changes(db: Database): Promise<void> {
  const counter = db.collection('counters').doc('steps');
  for (let n = Number(cycle) * 1_000_000; ; n += 1) {
    await counter.set({ data: { n } });
    acknowledge('set', n);
    const passing = db.collection('notes').doc(`passing-${n}`);
    await passing.set({ data: { word: `passing-${n}` } });
    await passing.remove();
    acknowledge('removed', `passing-${n}`);
  }
}

/** Two documents in one transaction: half of it must never be seen. */
async function transfers(db: Database): Promise<void> {
  for (let n = Number(cycle) * 1_000_000; ; n += 1) {
    await db.runTransaction(async (transaction) => {
      await transaction.collection('counters').doc('left').set({ data: { n } });
      await transaction.collection('counters').doc('right').set({ data: { n } });
    });
    acknowledge('transfer', n);
  }
}

async function files(sdk: Sdk): Promise<void> {
  for (let at = 0; ; at += 1) {
    const cloudPath = `${cycle}/${at}.txt`;
    await sdk.uploadFile({ cloudPath, fileContent: Buffer.from(cloudPath.repeat(500)) });
    acknowledge('file', cloudPath);
  }
}
