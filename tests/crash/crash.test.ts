import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { startLocalCloud } from '../../emulator';
import { seededRandom } from '../support/seeded-random';
import { noAcknowledgements, type Acknowledgements } from './acknowledgements';
import { judge } from './judge';
import { killWhileWriting } from './kill';
import type { Plant } from './plants';
import { prepareGround, type Ground } from './programs';

const cycles = Number(process.env['CRASH_CYCLES'] ?? 40);
const seed = Number(process.env['CRASH_SEED'] ?? randomInt(1, 2 ** 31));

let ground: Ground;
beforeAll(() => (ground = prepareGround()));
afterAll(() => ground.clear());

test(`${cycles} times killed while writing, nothing acknowledged is lost or torn`, async () => {
  const known = await killed('none', cycles);
  const { lost, torn } = await judge(join(ground.folder, 'none'), known);
  process.stdout.write(
    `kill -9: ${cycles} cycles, ${known.writes} acknowledged writes, ` +
      `${lost.length} lost, ${torn.length} torn, seed ${seed}\n`,
  );
  expect({ lost, torn }).toEqual({ lost: [], torn: [] });
  expect(await filesOtherThan(known)).toEqual([]);
  expect(known.writes).toBeGreaterThan(cycles);
}, 7_200_000);

test('a cloud that answers before it writes is found out', async () => {
  const known = await killed('answers-early', 3);
  expect((await judge(join(ground.folder, 'answers-early'), known)).lost).not.toEqual([]);
}, 120_000);

async function killed(plant: Plant, times: number): Promise<Acknowledgements> {
  const known = noAcknowledgements();
  const random = seededRandom(seed);
  const { functionsDir, writer: program } = ground;
  const dataDir = join(ground.folder, plant);
  for (let cycle = 0; cycle < times; cycle += 1) {
    const lifeMs = 50 + Math.floor(random() * 200);
    await killWhileWriting({ program, dataDir, functionsDir, cycle, lifeMs, known, plant });
  }
  return known;
}

/** The acknowledged files that do not have the bytes that were sent. */
async function filesOtherThan({ files }: Acknowledgements): Promise<string[]> {
  const { functionsDir } = ground;
  const cloud = await startLocalCloud({ dataDir: join(ground.folder, 'none'), functionsDir });
  const dump = await cloud.dump();
  await cloud.stop();
  const there = new Map(dump.files.map((file) => [file.path, file.base64]));
  const whole = (path: string): string => Buffer.from(path.repeat(500)).toString('base64');
  return [...files].filter((path) => there.get(path) !== whole(path));
}
