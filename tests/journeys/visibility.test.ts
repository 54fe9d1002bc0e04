import { audiences, cardFieldNames, type CardFieldName } from '@contract/card-fields';
import type { CardDraft } from '@contract/card';
import type { ShareToken } from '@contract/values';
import { give } from '../support/agreement';
import { startTestCloud, type TestCloud, type TestPhone } from '../support/cloud';
import { value } from '../support/value';
import { makeCard, member } from './people';

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterAll(() => cloud.stop());

/** A value for each field that is found again in whatever is sent. */
const values: Readonly<Record<CardFieldName, string>> = {
  pronunciation: 'Lin Zhiyuan Duyin',
  title: '结构工程师甲',
  department: '第三设计室乙',
  organisation: '岭南建筑丙',
  mobile: '13826135407',
  secondMobile: '13926135408',
  landline: '020-83135678',
  email: 'first.mail@example.cn',
  secondEmail: 'second.mail@example.cn',
  wechatId: 'wechat_id_zhiyuan',
  address: '东风中路268号丁',
  website: 'https://site.example.cn',
  officialAccount: '岭南桥梁公众号',
  skills: '桥梁加固戊',
  introduction: '旧城更新己',
};

const audienceSeenBy = {
  approved: ['link', 'returned', 'approved'],
  returned: ['link', 'returned'],
  stranger: ['link'],
  guest: ['link'],
  declined: ['link'],
} as const;
type Viewer = keyof typeof audienceSeenBy;

async function viewerOf(kind: Viewer, owner: TestPhone, share: ShareToken): Promise<TestPhone> {
  if (kind === 'guest') {
    return cloud.as(`oGuest${share.slice(-6)}`);
  }
  const phone = await member(cloud, `o${kind}${share.slice(-6)}`);
  if (kind !== 'stranger') {
    const { id: card } = await makeCard(phone);
    const { id } = value(await phone.call('exchange.return', { share, card }));
    if (kind !== 'returned') {
      value(await owner.call('exchange.answer', { id, state: kind }));
    }
  }
  return phone;
}

describe.each(audiences)('a card whose every field is for %s', (audience) => {
  let owner: TestPhone;
  let share: ShareToken;

  beforeAll(async () => {
    owner = await member(cloud, `oOwnerOf${audience}`);
    value(await give(owner, 'publish'));
    const visibility = Object.fromEntries(cardFieldNames.map((field) => [field, audience]));
    const draft: CardDraft = { name: '林知远', template: 'plain', ...values, visibility };
    ({ share } = await makeCard(owner, draft));
  });

  test.each(Object.keys(audienceSeenBy) as Viewer[])('opened by %s', async (kind) => {
    const phone = await viewerOf(kind, owner, share);
    const raw = JSON.stringify(await phone.attempt('card.open', { share }));
    const isOpen = audienceSeenBy[kind].some((each) => each === audience);
    for (const field of cardFieldNames) {
      expect([field, raw.includes(values[field])]).toEqual([field, isOpen]);
    }
  });

  test('kept in a holder', async () => {
    const keeper = await viewerOf('stranger', owner, share);
    const { id } = value(await keeper.call('holder.save', { share }));
    const raw = JSON.stringify([
      await keeper.attempt('holder.read', { id }),
      await keeper.attempt('holder.list', {}),
    ]);
    for (const field of cardFieldNames) {
      expect([field, raw.includes(values[field])]).toEqual([field, audience === 'link']);
    }
  });
});

test('contacts open to everyone only with a consent of their own, and close with it at once', async () => {
  const owner = await member(cloud, 'oPublishes');
  const draft: CardDraft = {
    name: '林',
    template: 'plain',
    mobile: values.mobile,
    visibility: { mobile: 'link' },
  };
  const refused = await owner.call('card.create', draft);
  expect(refused).toMatchObject({ ok: false, error: 'consent/missing' });
  expect(value(await owner.call('card.home', {})).cards).toEqual([]);
  value(await give(owner, 'publish'));
  const { share } = await makeCard(owner, draft);
  const guest = cloud.as('oPasserBy');
  expect(value(await guest.call('card.open', { share })).card.mobile).toBe(values.mobile);
  value(await owner.call('consent.withdraw', { purpose: 'publish' }));
  const { card } = value(await guest.call('card.open', { share }));
  expect(card.mobile).toBeUndefined();
  expect(card.opensOnReturn).toEqual(['mobile']);
});
