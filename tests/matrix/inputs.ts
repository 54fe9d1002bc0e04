import type { Agreement } from '@contract/consent';
import type { ActionName, Input } from '@contract/index';
import { questions } from '@contract/policy/survey';
import { currentVersion } from '@contract/policy/versions';
import type { CardId, EntryId, ExchangeId, ShareToken } from '@contract/values';
import { encode } from 'jpeg-js';

/** What one person has, as the inputs of actions name it. */
export type Belongings = {
  card: CardId;
  version: number;
  share: ShareToken;
  entry: EntryId;
  exchange: ExchangeId;
  /** The link of somebody else's card. */
  friendShare: ShareToken;
  /** A one-time code of WeChat's phone-number button. */
  phoneCode: string;
  /** Of the first screen, and of the purpose `phone`. */
  agreement: Agreement;
  phoneAgreement: Agreement;
};

const { id: version, hash } = currentVersion;

/** A small true JPEG, base64. */
export const jpegBase64 = encode(
  { width: 16, height: 16, data: Buffer.alloc(16 * 16 * 4, 200) },
  80,
).data.toString('base64');

const guangzhou = { latitude: 23.129, longitude: 113.264 };
const draft = { name: '林知远', template: 'plain' } as const;

/** A right input for every action, naming things of the person given. A new action must be added. */
export const inputs = {
  'account.me': () => ({}),
  'account.register': ({ agreement }) => ({ nickname: '知远', agreement }),
  'account.rename': () => ({ nickname: '小林' }),
  'account.setAvatar': () => ({ jpegBase64 }),
  'account.removeAvatar': () => ({}),
  'account.linkPhone': (has) => ({ code: has.phoneCode }),
  'account.unlinkPhone': () => ({}),
  'card.home': () => ({}),
  'card.read': (has) => ({ id: has.card }),
  'card.create': () => draft,
  'card.update': (has) => ({ id: has.card, version: has.version, draft }),
  'card.remove': (has) => ({ id: has.card }),
  'card.renewShare': (has) => ({ id: has.card }),
  'card.open': (has) => ({ share: has.friendShare }),
  'holder.save': (has) => ({ share: has.friendShare }),
  'holder.list': () => ({ order: 'name' }),
  'holder.some': (has) => ({ ids: [has.entry] }),
  'holder.read': (has) => ({ id: has.entry }),
  'holder.star': (has) => ({ id: has.entry, starred: true }),
  'holder.describe': (has) => ({
    id: has.entry,
    group: '客户',
    tags: ['广交会'],
    note: '在广交会认识',
  }),
  'holder.opened': (has) => ({ id: has.entry }),
  'holder.setPlace': (has) => ({ id: has.entry, place: { city: '广州' } }),
  'holder.keepPlaces': () => ({}),
  'location.open': (has) => ({ id: has.card, at: guangzhou, hours: 4 }),
  'location.close': () => ({}),
  'location.nearby': () => ({ at: guangzhou }),
  'holder.remove': (has) => ({ id: has.entry }),
  'exchange.return': (has) => ({ share: has.friendShare, card: has.card }),
  'exchange.list': () => ({ side: 'received' }),
  'exchange.answer': (has) => ({ id: has.exchange, state: 'approved' }),
  'exchange.keep': (has) => ({ id: has.exchange }),
  'exchange.block': (has) => ({ id: has.exchange, blocked: true }),
  'message.threads': () => ({}),
  'message.read': (has) => ({ thread: has.exchange }),
  'message.send': (has) => ({ thread: has.exchange, draft: { kind: 'text', text: '你好' } }),
  'message.mark': (has) => ({ thread: has.exchange, upTo: 1 }),
  'message.remove': (has) => ({ thread: has.exchange, number: 1 }),
  'message.clear': (has) => ({ thread: has.exchange }),
  'message.report': (has) => ({ thread: has.exchange, number: 1, reason: 'fraud' }),
  'consent.list': () => ({}),
  'consent.show': () => ({
    kind: 'general',
    purposes: ['phone'],
    version,
    hash,
    language: 'zh-CN',
  }),
  'consent.give': (has) => ({ purposes: ['phone'], agreement: has.phoneAgreement }),
  'consent.refuse': () => ({ purposes: ['phone'], version }),
  'consent.withdraw': () => ({ purpose: 'phone' }),
  'consent.receipt': () => ({}),
  'consent.receiptKey': () => ({}),
  'consent.readVersion': () => ({ version }),
  'rights.export': () => ({}),
  'rights.collected': () => ({
    from: '2020-04-03T00:00:00.000Z',
    to: '2099-12-31T00:00:00.000Z',
  }),
  'rights.previewLeaving': () => ({}),
  'rights.leave': () => ({}),
  'rights.stay': () => ({}),
  'usage.report': () => ({ counts: { cardMade: 2 } }),
  'usage.answer': () => ({ question: questions[0].id, choice: 'easy' }),
  'usage.published': () => ({}),
  'security.decisions': () => ({}),
  'job.erase': () => ({}),
  'job.expire': () => ({}),
} satisfies { [N in ActionName]: (has: Belongings) => Input<N> };
