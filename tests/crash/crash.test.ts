import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { startLocalCloud, type Dump } from '../../emulator';
import { Engine } from '../../emulator/engine/engine';
import { newMeter } from '../../emulator/engine/meter';
import { noAcknowledgements } from './acknowledgements';
import { killWhileWriting } from './kill';

const folder = mkdtempSync(join(tmpdir(), 'crash-'));
const dataDir = join(folder, 'data');
const functionsDir = join(folder, 'functions');
const root = resolve(__dirname, '../..');
/** Beside the modules, so that the native ones are found. */
const program = join(root, 'node_modules', `.crash-writer-${process.pid}.js`);
const cycles = Number(process.env['CRASH_CYCLES'] ?? 50);

beforeAll(() => {
  mkdirSync(functionsDir);
  const word = { name: 'word', keys: [['word', 1]], unique: true };
  const collections = [{ name: 'notes', indexes: [word] }, { name: 'counters' }];
  writeFileSync(join(functionsDir, 'collections.json'), JSON.stringify(collections));
  buildSync({
    entryPoints: [join(__dirname, 'writer.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    target: 'node20',
    external: ['lmdb', 'esbuild'],
    logLevel: 'error',
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(program, { force: true });
});

test(`${cycles} times killed while writing, nothing acknowledged is lost`, async () => {
  const known = noAcknowledgements();
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const lifeMs = 100 + ((cycle * 37) % 200);
    await killWhileWriting({ program, dataDir, functionsDir, cycle, lifeMs, known });
  }
  const cloud = await startLocalCloud({ dataDir, functionsDir });
  const dump = await cloud.dump();
  await cloud.stop();
  const { notes, numbers } = read(dump);
  expect([...known.added].filter((id) => !notes.has(id))).toEqual([]);
  expect([...known.removed].filter((id) => notes.has(id))).toEqual([]);
  expect(numbers.get('steps') ?? -1).toBeGreaterThanOrEqual(known.counter);
  expect(numbers.get('left') ?? -1).toBeGreaterThanOrEqual(known.transfer);
  expect(numbers.get('left')).toBe(numbers.get('right'));
  expect(await foundByWord([...known.added])).toEqual([...known.added]);
  const files = new Map(dump.files.map((file) => [file.path, file.base64]));
  const whole = (path: string): string => Buffer.from(path.repeat(500)).toString('base64');
  expect([...known.files].filter((path) => files.get(path) !== whole(path))).toEqual([]);
  expect(known.writes).toBeGreaterThan(cycles * 4);
  process.stdout.write(`${known.writes} acknowledged writes, ${cycles} kills, none lost\n`);
}, 600_000);

/** Asks the index alone: a document without its entry would be missing here. */
async function foundByWord(words: readonly string[]): Promise<string[]> {
  const engine = new Engine({ path: join(dataDir, 'db'), durable: false, now: () => new Date() });
  const found: string[] = [];
  for (const word of words) {
    const meter = newMeter();
    const query = JSON.stringify({ word });
    const request = { action: 'database.getDocument', collectionName: 'notes', query };
    const { data } = await engine.execute(request, meter);
    expect(meter).toMatchObject({ examined: 1, plans: ['IXSCAN word'] });
    found.push(...(Reflect.get(Object(data), 'list') as string[]));
  }
  await engine.close();
  return found.map((text) => String(Reflect.get(Object(JSON.parse(text)), '_id')));
}

function read(dump: Dump): { notes: Set<string>; numbers: Map<string, number> } {
  const rows = (name: string) => (dump.collections[name] ?? []) as { _id: string; n: number }[];
  return {
    notes: new Set(rows('notes').map((row) => row._id)),
    numbers: new Map(rows('counters').map((row) => [row._id, row.n])),
  };
}
