import { randomInt } from 'node:crypto';
import { seededRandom } from '../../support/seeded-random';
import type { Plant } from '../plants';
import { prepareGround, type Ground } from '../programs';
import { PowerCuts, type Cut } from './cut';
import { traceLife } from './trace';

const cuts = Number(process.env['POWER_CUTS'] ?? 40);
const seed = Number(process.env['CRASH_SEED'] ?? randomInt(1, 2 ** 31));
const cutsOfALife = 40;

let ground: Ground;
beforeAll(() => (ground = prepareGround()));
afterAll(() => ground.clear());

test(`${cuts} power cuts: nothing acknowledged is lost or torn`, async () => {
  const all: Cut[] = [];
  for (let life = 0; all.length < cuts; life += 1) {
    all.push(...(await cutPower('none', life, Math.min(cutsOfALife, cuts - all.length))));
  }
  const [lost, torn] = [all.flatMap((cut) => cut.lost), all.flatMap((cut) => cut.torn)];
  const written = all.reduce((sum, cut) => sum + cut.acknowledged, 0);
  const busy = all.filter((cut) => cut.unsynced > 0).length;
  process.stdout.write(
    `power cut: ${cuts} cuts, ${busy} in the midst of a write, ${written} acknowledged writes, ` +
      `${lost.length} lost, ${torn.length} torn, seed ${seed}\n`,
  );
  expect({ lost, torn }).toEqual({ lost: [], torn: [] });
  expect(written).toBeGreaterThan(cuts);
  expect(busy).toBeGreaterThan(0);
}, 7_200_000);

test.each(['never-syncs', 'answers-early'] as const)(
  'a cloud that %s is found out',
  async (plant) => {
    const found = await cutPower(plant, 0, 10);
    expect(found.flatMap((cut) => cut.lost)).not.toEqual([]);
  },
  120_000,
);

async function cutPower(plant: Plant, number: number, times: number): Promise<Cut[]> {
  const random = seededRandom(seed + number);
  const life = await traceLife(ground, { number, lifeMs: 1_000, plant });
  const power = new PowerCuts(life);
  const found: Cut[] = [];
  for (let cut = 0; cut < times; cut += 1) {
    // A store that was never synced may be any mixture of pages; the planted one loses its tail.
    const arrives = plant === 'none' ? random() : 0;
    found.push(await power.cutAt(power.momentAt(random), arrives, random));
  }
  return found;
}
