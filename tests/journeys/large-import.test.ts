import { limits } from '@contract/limits';
import type { WrittenRow } from '@contract/written';
import { startTestCloud, type TestCloud, type TestPhone } from '../support/cloud';
import { value } from '../support/value';
import { member } from './people';

let cloud: TestCloud;
let keeper: TestPhone;

/** A quarter of the largest file; `npm run test:long` brings in all of it. */
const ROWS = Number(process.env['IMPORT_ROWS'] ?? limits.fileRows / 4);

const rows: readonly WrittenRow[] = Array.from({ length: ROWS }, (_, index) => ({
  face: {
    name: `陈${index}`,
    organisation: '华南设计周',
    mobile: `138${String(index).padStart(8, '0')}`,
  },
  ...(index % 10 === 0 ? { note: `第 ${index} 行` } : {}),
}));

beforeAll(async () => {
  cloud = await startTestCloud();
  keeper = await member(cloud, 'oBringsTenThousand');
}, 60_000);
afterAll(() => cloud.stop());

async function bring(from: number): Promise<{ kept: number; known: number; left: number }> {
  const part = rows.slice(from, from + limits.importRows);
  return value(await keeper.call('holder.import', { rows: [...part] }));
}

test('thousands of rows come in, all of them, and none twice', async () => {
  const sum = { kept: 0, known: 0, left: 0 };
  for (let from = 0; from < rows.length; from += limits.importRows) {
    const { kept, known, left } = await bring(from);
    sum.kept += kept;
    sum.known += known;
    sum.left += left;
  }
  expect(sum).toEqual({ kept: rows.length, known: 0, left: 0 });
  expect(await bring(0)).toEqual({ kept: 0, known: limits.importRows, left: 0, closed: [] });

  const all = value(await keeper.call('holder.list', { order: 'name' }));
  expect([all.total, new Set(all.ids).size]).toEqual([rows.length, rows.length]);
  const name = `陈${ROWS - 1}`;
  const last = value(await keeper.call('holder.list', { words: name }));
  expect(last.entries.map((entry) => entry.name)).toEqual([name]);
}, 600_000);
