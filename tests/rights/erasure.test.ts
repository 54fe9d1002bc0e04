import { inventory } from '@contract/policy/inventory';
import type { Input } from '@contract/index';
import type { ShareToken } from '@contract/values';
import { jpegBase64 } from '../matrix/inputs';
import { give, register } from '../support/agreement';
import { startTestCloud, type Dump, type TestCloud, type TestPhone } from '../support/cloud';
import { jpegOf, pdf } from '../journeys/pictures';
import { putMedium } from '../support/medium';
import { value } from '../support/value';

const LEAVER = 'o-zhou-yuan-leaver';
const KEEPER = 'o-chen-man-keeper';

/** Everything the leaver ever typed or was known by. None of it may stand anywhere afterwards. */
const traces = {
  openid: LEAVER,
  nickname: '周予安的昵称',
  name: '周予安',
  title: '独立摄影师',
  organisation: '南风摄影工作室',
  mobile: '13826135407',
  email: 'yuan.zhou@example.cn',
  wechatId: 'zhouyuan_photo',
  address: '广州市越秀区东风中路 268 号',
  website: 'zhouyuan.example.cn',
  introduction: '拍老城与渡口',
  shareName: '渡口摄影展',
  fileName: '南风摄影报价.pdf',
  complaint: '这张名片冒用我的照片',
  message: '底片我带来',
  organisationName: '渡口影像社',
  organisationAddress: '广州市荔湾区沙面大街 54 号',
} as const;

/** What the keeper answered; it is theirs. */
const keptByKeeper = '周三在渡口见';

let cloud: TestCloud;
let before: Dump;
let lived: Dump;
let after: Dump;
let account: string;

beforeAll(async () => {
  cloud = await startTestCloud();
  const keeper = cloud.as(KEEPER);
  value(await register(keeper, '陈曼'));
  const theirs = value(
    await keeper.call('card.create', { name: '陈曼', mobile: '13900000001', template: 'plain' }),
  );
  before = await cloud.dump();

  const { share, thread } = await live(theirs.share);
  const answer = { kind: 'text', text: keptByKeeper } as const;
  value(await keeper.call('message.send', { thread, draft: answer }));
  value(await keeper.call('holder.save', { share }));
  value(await keeper.call('holder.list', {}));
  lived = await cloud.dump();

  const { leavesAt } = value(await cloud.as(LEAVER).call('rights.leave', {}));
  cloud.clock(new Date(Date.parse(leavesAt) + 1_000).toISOString());
  await cloud.finishJob('erase');
  after = await cloud.dump();
}, 120_000);
afterAll(() => cloud.stop());

test('the life that is erased was a full one', () => {
  const text = JSON.stringify(lived);
  for (const field of ['nickname', 'name', 'title', 'organisation', 'address'] as const) {
    expect(text).toContain(traces[field]);
  }
  expect(text).not.toContain(traces.mobile);
  expect(text).not.toContain(traces.email);
  expect(lived.files.length).toBe(before.files.length + 3);
  expect(account).toMatch(/^a_[0-9a-z]{20}$/);
});

test('what remains of the person is what the inventory keeps, and nothing else', () => {
  const keptBy = {
    consents: 'consent.event',
    audits: 'audit.entry',
    departures: 'rights.departure',
  };
  for (const [collection, documents] of Object.entries(after.collections)) {
    const known = new Set((before.collections[collection] ?? []).map(idOf));
    const added = documents.filter((each) => !known.has(idOf(each)));
    const theirs = added.filter((each) => JSON.stringify(each).includes(account));
    if (theirs.length > 0) {
      expect(Object.keys(keptBy)).toContain(collection);
      const item = keptBy[collection as keyof typeof keptBy] as keyof typeof inventory;
      expect(inventory[item].onLeaving.then).toBe('keep');
    }
  }
  expect(after.files).toEqual(before.files);
});

test('the database is what it was before the person, but for what is kept', () => {
  expect(stripped(after, account)).toEqual(stripped(withKeepersLife(), account));
});

test('the other person is byte for byte who they were', () => {
  // Of what lay between the two there is nothing left, and nothing else of theirs is touched.
  const keepers = (dump: Dump) =>
    JSON.stringify({ ...ownedBy(dump, keeperAccount()), exchanges: [] });
  expect(lived.collections['exchanges']).toHaveLength(1);
  expect(after.collections['exchanges'] ?? []).toEqual([]);
  expect(keepers(after)).toBe(keepers(lived));
});

test('no value, no identity and no code of the person is left anywhere', () => {
  const text = JSON.stringify(after);
  const login = loginOf(lived, account);
  for (const trace of [...Object.values(traces), login]) {
    expect(text).not.toContain(trace);
  }
});

test('the kept card reads as one whose owner left', async () => {
  const { entries } = value(await cloud.as(KEEPER).call('holder.list', {}));
  expect(entries.map((entry) => [entry.state, entry.name])).toEqual([['gone', null]]);
});

test('what they wrote to each other is in the hands of the other alone, and from nobody', async () => {
  const keeper = cloud.as(KEEPER);
  const { threads } = value(await keeper.call('message.threads', {}));
  expect(threads).toMatchObject([{ state: 'gone', name: null, organisation: null }]);
  const [{ id: thread } = { id: '' }] = threads;
  const { messages } = value(await keeper.call('message.read', { thread }));
  expect(messages).toMatchObject([
    { sent: true, text: keptByKeeper },
    { sent: false, text: traces.message },
  ]);
  const { messages: lying = [] } = after.collections;
  expect(lying.map(({ owner }) => owner)).toEqual([keeperAccount(), keeperAccount()]);
});

test('signing in again makes a new person', async () => {
  expect(value(await cloud.as(LEAVER).call('account.me', {})).account).toBeNull();
  value(await register(cloud.as(LEAVER), '新人'));
  expect(value(await cloud.as(LEAVER).call('card.home', {})).cards).toEqual([]);
  expect(accountOf(await cloud.dump(), '新人')).not.toBe(account);
});

/** Registers, fills everything in, links a phone, keeps the other's card, returns one and writes. */
async function live(friendShare: ShareToken): Promise<{ share: ShareToken; thread: string }> {
  const leaver = cloud.as(LEAVER);
  const { nickname, name, title, organisation, mobile, email } = traces;
  const { wechatId, address, website, introduction, shareName } = traces;
  const work = { title, organisation, website, introduction };
  const typed = { name, mobile, email, wechatId, address, ...work };
  value(await register(leaver, nickname));
  value(await leaver.call('account.setAvatar', { jpegBase64 }));
  value(await give(leaver, 'phone'));
  const code = cloud.phoneCode(traces.mobile);
  value(await leaver.call('account.linkPhone', { code }));
  const made = value(await leaver.call('card.create', { ...typed, template: 'plain' }));
  const { share } = value(await leaver.call('card.renewShare', { id: made.id }));
  const link = { card: made.id, name: shareName, way: 'poster', days: 30, opens: 50 } as const;
  value(await leaver.call('share.create', link));
  await putMedium(leaver, made.id, 'album', jpegOf(traces.name));
  await putMedium(leaver, made.id, 'file', pdf, traces.fileName);
  const about = { kind: 'card', share: friendShare } as const;
  value(await leaver.call('report.make', { about, reason: 'privacy', note: traces.complaint }));
  value(await leaver.call('holder.save', { share: friendShare }));
  const returned = { share: friendShare, card: made.id };
  const { id: thread } = value(await leaver.call('exchange.return', returned));
  const draft = { kind: 'text', text: traces.message } as const;
  value(await leaver.call('message.send', { thread, draft }));
  await found(leaver, made.id);
  account = accountOf(await cloud.dump(), nickname);
  return { share, thread };
}

/** Founds an organisation, invites to it, and bears its mark. */
async function found(leaver: TestPhone, card: Input<'organisation.attach'>['card']) {
  const { organisationName: name, organisationAddress: address } = traces;
  const { id } = value(await leaver.call('organisation.found', { name, address }));
  value(await leaver.call('organisation.invite', { id, card, days: 30, uses: null }));
  value(await leaver.call('organisation.attach', { id, card }));
}

type Document = Dump['collections'][string][number];
const idOf = (document: Document): string => JSON.stringify(document['_id']);

function accountOf(dump: Dump, nickname: string): string {
  const found = dump.collections['accounts']?.find((each) => each['nickname'] === nickname);
  return String(found?.['owner']);
}

function loginOf(dump: Dump, owner: string): string {
  return String(dump.collections['accounts']?.find((each) => each['owner'] === owner)?.['_id']);
}

function keeperAccount(): string {
  return accountOf(before, '陈曼');
}

/** Documents that name an account, by collection. */
function ownedBy(dump: Dump, owner: string): Record<string, Document[]> {
  return Object.fromEntries(
    Object.entries(dump.collections).map(([name, documents]) => [
      name,
      documents.filter((each) => JSON.stringify(each).includes(owner)),
    ]),
  );
}

/** A dump without the documents that name an account. */
function stripped(dump: Dump, owner: string) {
  const collections = Object.fromEntries(
    Object.entries(dump.collections).map(([name, documents]) => [
      name,
      documents.filter((each) => !JSON.stringify(each).includes(owner)),
    ]),
  );
  // The network log is kept by law and names nobody; journeys/access-log.test.ts is about it.
  return { collections: { ...collections, accesses: [] }, files: dump.files };
}

/** What was there before, and what the keeper did of their own accord since. */
function withKeepersLife(): Dump {
  const mine = ownedBy(lived, keeperAccount());
  const collections = Object.fromEntries(
    Object.entries(lived.collections).map(([name]) => {
      const own = mine[name] ?? [];
      const ids = new Set(own.map(idOf));
      const rest = (before.collections[name] ?? []).filter((each) => !ids.has(idOf(each)));
      return [
        name,
        lived.collections[name]?.filter(
          (each) => ids.has(idOf(each)) || rest.some((other) => idOf(other) === idOf(each)),
        ) ?? [],
      ];
    }),
  );
  return { ...before, collections };
}
