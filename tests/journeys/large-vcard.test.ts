import Vcf from 'vcf';
import { parse as parseNew } from 'vcard4';
import type { Output } from '@contract/index';
import { limits } from '@contract/limits';
import type { EntryId } from '@contract/values';
import type { WrittenRow } from '@contract/written';
import { startTestCloud, type TestCloud, type TestPhone } from '../support/cloud';
import { value } from '../support/value';
import { fullDraft, makeCard, member } from './people';

const COUNT = 2_000;
const rows: readonly WrittenRow[] = Array.from({ length: COUNT }, (_, index) => ({
  face: { name: `陈${index}`, organisation: '华南设计周', mobile: String(13_800_000_000 + index) },
  ...(index % 7 === 0 ? { note: `第 ${index} 行; 备注, 一句`, group: '客户', tags: ['展会'] } : {}),
}));
const mobiles = rows.flatMap(({ face }) => face.mobile ?? []).sort();

let cloud: TestCloud;
let keeper: TestPhone;
let ids: readonly EntryId[];

beforeAll(async () => {
  cloud = await startTestCloud();
  keeper = await member(cloud, 'oTakesThousands');
  for (let from = 0; from < COUNT; from += limits.importRows) {
    const part = rows.slice(from, from + limits.importRows);
    value(await keeper.call('holder.import', { rows: [...part] }));
  }
  ids = value(await keeper.call('holder.list', {})).ids;
}, 180_000);
afterAll(() => cloud.stop());

const inVersion = async (version: '3.0' | '4.0', wanted: readonly EntryId[], phone = keeper) => {
  const parts: Output<'vcard.ofEntries'>[] = [];
  for (let from = 0; from < wanted.length; from += limits.entriesAtOnce) {
    const part = wanted.slice(from, from + limits.entriesAtOnce);
    parts.push(value(await phone.call('vcard.ofEntries', { ids: [...part], version })));
  }
  const count = (what: 'cards' | 'hidden') => parts.reduce((sum, each) => sum + each[what], 0);
  return {
    text: parts.map(({ text }) => text).join(''),
    cards: count('cards'),
    hidden: count('hidden'),
  };
};

test('some thousand cards are one file of version 3.0, and another library finds each of them', async () => {
  const { text, cards, hidden } = await inVersion('3.0', ids);
  expect([cards, hidden]).toEqual([COUNT, 0]);
  const read = Vcf.parse(text).map((card) => String(card.get('tel').valueOf()));
  expect(read.sort()).toEqual(mobiles);
}, 120_000);

test('and one of version 4.0, with what the keeper wrote on them', async () => {
  const { text } = await inVersion('4.0', ids);
  const read = [parseNew(text)].flat();
  const first = (card: (typeof read)[number], name: string) => card.getProperty(name)[0]?.value;
  expect(read).toHaveLength(COUNT);
  const noted = read.filter((card) => card.getProperty('NOTE').length > 0);
  expect(noted.map((card) => first(card, 'NOTE')).sort()).toEqual(
    rows.flatMap(({ note }) => note ?? []).sort(),
  );
  expect(noted.every((card) => card.getProperty('CATEGORIES').length === 2)).toBe(true);
}, 120_000);

test('a file of many holds what its keeper may see, and nothing of what is not theirs', async () => {
  const owner = await member(cloud, 'oShownInFile');
  const card = await makeCard(owner, fullDraft);
  const { id } = value(await keeper.call('holder.save', { share: card.share }));
  const closed = await inVersion('3.0', [id]);
  expect(closed.text).toContain(fullDraft.name);
  expect(closed.text).not.toContain(fullDraft.mobile);
  const own = await makeCard(keeper);
  value(await keeper.call('exchange.return', { share: card.share, card: own.id }));
  expect((await inVersion('3.0', [id])).text).toContain(fullDraft.mobile);
  const stranger = await member(cloud, 'oAsksForFile');
  expect(await inVersion('3.0', [id], stranger)).toEqual({ text: '', cards: 0, hidden: 0 });
  value(await owner.call('card.remove', { id: card.id }));
  expect(await inVersion('3.0', [id])).toEqual({ text: '', cards: 0, hidden: 1 });
});
