import { inventory, type InventoryId } from '@contract/policy/inventory';
import { questions } from '@contract/policy/survey';
import type { ShareToken } from '@contract/values';
import type { Output } from '@contract/index';
import { give, register } from '../support/agreement';
import { type Dump, startTestCloud, type TestCloud, type TestPhone } from '../support/cloud';
import { putMedium } from '../support/medium';
import { paperCard } from '../support/paper-card';
import { prove } from '../support/proofs';
import { value } from '../support/value';
import { found, invite } from './organised';
import { fullDraft, makeCard, member, outcome } from './people';
import { jpegOf, jpegWithSecret } from './pictures';

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterEach(() => cloud.clock(null));
afterAll(() => cloud.stop());

const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();

const otherFields = {
  pronunciation: 'Shěn Zhīxíng',
  department: '桥梁室',
  landline: '020-83135678',
  officialAccount: '岭南桥梁',
  skills: '加固',
  visibility: { website: 'link', mobile: 'link', email: 'approved' },
} as const;

/** Somebody with one of everything. */
async function fullLife(openid: string): Promise<TestPhone> {
  const phone = await member(cloud, openid, `${openid}的昵称`);
  value(await phone.call('account.setAvatar', { jpegBase64: jpegWithSecret('x') }));
  value(await give(phone, 'phone'));
  value(await phone.call('account.linkPhone', { code: cloud.phoneCode('13912345678') }));
  value(await give(phone, 'publish'));
  const mine = await makeCard(phone, { ...fullDraft, ...otherFields });
  const link = { card: mine.id, name: '展会', way: 'poster', days: 30, opens: 10 } as const;
  value(await phone.call('share.create', link));
  const friend = await member(cloud, `${openid}Friend`);
  const { share } = await makeCard(friend, { ...fullDraft, name: '朋友的名片' });
  const { id } = value(await phone.call('holder.save', { share }));
  const exchanged = { share, card: mine.id };
  const exchange = value(await phone.call('exchange.return', exchanged)).id;
  await talk(phone, friend, exchange, mine.id);
  value(await phone.call('exchange.block', { id: exchange, blocked: true }));
  for (const purpose of ['location', 'visit', 'personalise', 'survey'] as const) {
    value(await give(phone, purpose));
  }
  value(await phone.call('holder.opened', { id }));
  const order = { group: '同行', tags: ['广交会'], note: '茶馆里认识' };
  value(await phone.call('holder.describe', { id, ...order }));
  const mobile = '13700000000';
  const written = value(await phone.call('holder.write', { face: { name: '手写的名片', mobile } }));
  const double = value(await phone.call('holder.write', { face: { name: '手写的名片（旧）' } }));
  value(await phone.call('holder.merge', { id: written.id, others: [double.id] }));
  const at = { latitude: 23.1064, longitude: 113.3245 };
  value(await phone.call('holder.setPlace', { id, place: { at } }));
  value(await phone.call('location.open', { id: mine.id, at, hours: 4 }));
  const { share: other } = await makeCard(await member(cloud, `${openid}Other`));
  const second = value(await phone.call('holder.save', { share: other })).id;
  value(await phone.call('holder.setPlace', { id: second, place: { city: '佛山' } }));
  value(await phone.call('holder.like', { id: second, liked: true }));
  value(await phone.call('visit.show', { share, proof: await proofFor(phone, share) }));
  const guest = cloud.as(`${openid}Guest`);
  const looked = { share: mine.share, proof: await proofFor(guest, mine.share) };
  value(await guest.call('visit.count', looked));
  const organisation = await found({ phone, card: mine });
  await invite({ phone, card: mine }, organisation);
  value(await phone.call('organisation.attach', { id: organisation, card: mine.id }));
  value(await phone.call('usage.answer', { question: questions[0].id, choice: 'easy' }));
  const unsafe = await phone.call('account.rename', { nickname: '违规' });
  expect(outcome(unsafe)).toBe('content/unsafe');
  return phone;
}

/** What others answer later, or ask: a picture, a paper card that is read, and somebody on the cards. */
async function moreLife(phone: TestPhone) {
  const [mine] = value(await phone.call('card.home', {})).cards;
  await putMedium(phone, mine?.id ?? ('' as never), 'album', jpegOf('a bridge'));
  value(await phone.call('scan.readCard', { pictureBase64: await paperCard() }));
  const mobile = fullDraft.mobile;
  value(await phone.call('holder.write', { face: { name: '也写下来的人', mobile } }));
  const guest = cloud.as('oStandsOnACard');
  const { proof } = await prove(cloud, guest, { mobile });
  value(await guest.call('bystander.request', { proof, what: 'correct' }));
}

const proofFor = async (phone: TestPhone, share: ShareToken): Promise<string> =>
  value(await phone.call('card.open', { share })).proof ?? '';

/** Text and a card to the friend, text from the friend, and that one reported. */
async function talk(phone: TestPhone, friend: TestPhone, thread: string, card: string) {
  const draft = (text: string) => ({ kind: 'text', text }) as const;
  value(await phone.call('message.send', { thread, draft: draft('我写给朋友的') }));
  value(await phone.call('message.send', { thread, draft: { kind: 'card', card } }));
  const { number } = value(
    await friend.call('message.send', { thread, draft: draft('朋友写给我的') }),
  );
  value(await phone.call('message.report', { thread, number, reason: 'other' }));
}

async function exportAll(phone: TestPhone) {
  const records: Output<'rights.export'>['records'] = [];
  for (let after: string | null | undefined; after !== null;) {
    const input = after === undefined ? {} : { after };
    const part: Output<'rights.export'> = value(await phone.call('rights.export', input));
    records.push(...part.records);
    after = part.next;
  }
  return records;
}

test('the export holds every exported item in clear, and every record of the person', async () => {
  const phone = await fullLife('oExports');
  await moreLife(phone);
  const records = await exportAll(phone);
  const values = records.flatMap((record) => Object.entries(record.values));
  const items = new Set(values.map(([item]) => item));
  // Nobody has left, and the phones of this test have no installation.
  const neverYet: InventoryId[] = ['rights.departure', 'device.installId'];
  const expected = Object.entries(inventory)
    .filter(([id, row]) => row.exported !== 'no' && !neverYet.includes(id as InventoryId))
    .map(([id]) => id);
  expect([...items].sort()).toEqual(expected.sort());
  const text = JSON.stringify(records);
  for (const typed of Object.values({ ...fullDraft, introduction: '做桥' })) {
    expect(text).toContain(typed);
  }
  expect(text).toContain('13912345678');
  expect(text).toContain('data:image/jpeg;base64,');
  expect(text).not.toContain('朋友的名片');
  const dump = await cloud.dump();
  const { consents } = dump.collections;
  const { owner } = ownerOf(dump, 'oExports的昵称');
  expect(records.filter(({ collection }) => collection === 'consents')).toHaveLength(
    consents?.filter((each) => each['owner'] === owner).length ?? 0,
  );
});

test('an export longer than one part comes complete', async () => {
  const phone = await member(cloud, 'oLongExport');
  for (let call = 0; call < 45; call += 1) {
    const purpose = 'phone';
    value(await give(phone, purpose));
    value(await phone.call('consent.withdraw', { purpose }));
  }
  const records = await exportAll(phone);
  const { consents } = (await cloud.dump()).collections;
  const mine = records.filter(({ collection }) => collection === 'consents');
  expect(mine).toHaveLength(3 + 90);
  expect(consents?.length).toBeGreaterThanOrEqual(93);
  expect(records.filter(({ collection }) => collection === 'audits').length).toBeGreaterThan(90);
});

test('the preview counts what goes and names what stays, with its article', async () => {
  const phone = await fullLife('oPreviews');
  const before = await cloud.dump();
  const { erased, kept } = value(await phone.call('rights.previewLeaving', {}));
  expect(await cloud.dump()).toEqual(before);
  const counts = Object.fromEntries(erased.map(({ item, count }) => [item, count]));
  expect(counts).toMatchObject({ 'card.mobile': 1, 'holder.entry': 3, 'account.phone': 1 });
  expect(kept.map(({ item }) => item).sort()).toEqual([
    'access.entry',
    'audit.entry',
    'consent.event',
    'device.ip',
    'rights.departure',
    'security.decision',
  ]);
  expect(kept.every(({ article, until }) => article.en !== '' && until > days(180))).toBe(true);
});

test('leaving closes the cards at once, and staying brings everything back', async () => {
  const phone = await fullLife('oUndecided');
  const home = value(await phone.call('card.home', {}));
  const share = home.cards[0]?.share ?? ('' as never);
  const keeper = await member(cloud, 'oWatches');
  value(await keeper.call('holder.save', { share }));
  // Being open to people nearby ends with leaving, and is not begun again by staying.
  value(await phone.call('location.close', {}));
  const before = await cloud.dump();

  const { leavesAt } = value(await phone.call('rights.leave', {}));
  expect(leavesAt > days(6.9) && leavesAt < days(7.1)).toBe(true);
  expect(outcome(await keeper.call('card.open', { share }))).toBe('card/gone');
  expect(value(await keeper.call('holder.list', {})).entries[0]?.state).toBe('withdrawn');
  expect(outcome(await phone.call('card.create', fullDraft))).toBe('account/leaving');
  expect(outcome(await phone.call('rights.leave', {}))).toBe('account/leaving');
  const leaving = value(await phone.call('card.home', {}));
  expect(leaving.account).toMatchObject({ state: 'leaving', leavesAt });

  cloud.clock(days(6));
  expect(await cloud.runJob('erase')).toMatchObject({ changed: 0, finished: true });
  value(await phone.call('rights.stay', {}));
  expect(outcome(await keeper.call('card.open', { share }))).toBe('ok');
  expect(withoutLogs(await cloud.dump())).toEqual(withoutLogs(before));
});

test('after seven days everything goes but what the law keeps', async () => {
  const phone = await fullLife('oLeaves');
  const { owner } = ownerOf(await cloud.dump(), 'oLeaves的昵称');
  value(await phone.call('rights.leave', {}));
  cloud.clock(days(7.01));
  expect(await cloud.runJob('erase', { dryRun: true })).toMatchObject({ examined: 1, changed: 0 });
  expect((await cloud.finishJob('erase')).changed).toBeGreaterThan(5);
  const after = await cloud.dump();
  const left = Object.entries(after.collections).flatMap(([name, documents]) =>
    documents.some((each) => JSON.stringify(each).includes(owner)) ? [name] : [],
  );
  expect(left.sort()).toEqual(['audits', 'consents', 'decisions', 'departures']);
  expect(after.files.filter(({ path }) => path.includes(owner))).toEqual([]);
  expect(value(await phone.call('account.me', {})).account).toBeNull();
  expect(outcome(await phone.call('rights.export', {}))).toBe('account/required');

  value(await register(phone, '重来'));
  expect(value(await phone.call('card.home', {})).cards).toEqual([]);
  expect(ownerOf(await cloud.dump(), '重来').owner).not.toBe(owner);
});

test('what is kept goes when its own days are over', async () => {
  const phone = await member(cloud, 'oForgotten', '终将被忘');
  const { owner } = ownerOf(await cloud.dump(), '终将被忘');
  value(await phone.call('rights.leave', {}));
  cloud.clock(days(7.01));
  await cloud.finishJob('erase');
  const holds = async () =>
    Object.entries((await cloud.dump()).collections).flatMap(([name, documents]) =>
      documents.some((each) => each['owner'] === owner) ? [name] : [],
    );
  cloud.clock(days(192));
  await cloud.finishJob('expire');
  expect((await holds()).sort()).toEqual(['consents', 'departures']);
  cloud.clock(days(1105));
  await cloud.finishJob('expire');
  expect(await holds()).toEqual([]);
});

function ownerOf(dump: Dump, nickname: string): { owner: string } {
  const account = dump.collections['accounts']?.find((each) => each['nickname'] === nickname);
  return { owner: String(account?.['owner']) };
}

/** Everything but what says that something was done. */
function withoutLogs({ collections, files }: Dump) {
  const accounts = collections['accounts']?.map((account) => ({ ...account, pulse: 0 }));
  const silent = { accesses: [], audits: [], once: [], counters: [] };
  return { collections: { ...collections, ...silent, accounts }, files };
}
