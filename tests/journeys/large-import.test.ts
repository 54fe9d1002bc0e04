import { limits } from '@contract/limits';
import type { WrittenRow } from '@contract/written';
import { startTestCloud, type TestCloud, type TestPhone } from '../support/cloud';
import { value } from '../support/value';
import { member } from './people';

let cloud: TestCloud;
let keeper: TestPhone;

const rows: readonly WrittenRow[] = Array.from({ length: limits.fileRows }, (_, index) => ({
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

test('ten thousand rows come in, all of them, and none twice', async () => {
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
  const last = value(await keeper.call('holder.list', { words: '陈9999' }));
  expect(last.entries.map(({ name }) => name)).toEqual(['陈9999']);
}, 600_000);
