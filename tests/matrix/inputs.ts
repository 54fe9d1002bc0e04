import type { Agreement } from '@contract/consent';
import type { ActionName, Input } from '@contract/index';
import { questions } from '@contract/policy/survey';
import { currentVersion } from '@contract/policy/versions';
import type {
  CardId,
  EntryId,
  ExchangeId,
  InvitationCode,
  MediumId,
  MembershipId,
  MergeId,
  OrganisationId,
  ShareToken,
} from '@contract/values';
import { encode } from 'jpeg-js';
import { pdf } from '../journeys/pictures';

/** What one person has, as the inputs of actions name it. */
export type Belongings = {
  card: CardId;
  version: number;
  share: ShareToken;
  entry: EntryId;
  /** Of a card the person wrote down themselves. */
  writtenEntry: EntryId;
  merge: MergeId;
  exchange: ExchangeId;
  /** A picture on the card, and one that has not arrived whole. */
  medium: MediumId;
  arriving: MediumId;
  /** The link of somebody else's card. */
  friendShare: ShareToken;
  /** A further link of the person's card. */
  furtherShare: ShareToken;
  /** The person's organisation, an invitation to it, and its member. */
  organisation: OrganisationId;
  invitation: InvitationCode;
  memberOfTheirs: MembershipId;
  /** Somebody else's that they belong to and may take over. */
  joined: OrganisationId;
  membership: MembershipId;
  friendInvitation: InvitationCode;
  /** That this person opened it. */
  openProof: string;
  /** A one-time code of WeChat's phone-number button. */
  phoneCode: string;
  /** Of the first screen, and of the purpose `phone`. */
  agreement: Agreement;
  phoneAgreement: Agreement;
  /** A number that its person proves, the code that went there, and a proof. */
  mobile: string;
  code: string;
  proof: string;
  /** A photo of a paper card. */
  paperCard: string;
};

const { id: version, hash } = currentVersion;

/** A small true JPEG, base64. */
export const jpegBase64 = encode(
  { width: 16, height: 16, data: Buffer.alloc(16 * 16 * 4, 200) },
  80,
).data.toString('base64');

const vcardBase64 = Buffer.from(
  'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:林知远\r\nEND:VCARD\r\n',
).toString('base64');

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
  'holder.like': (has) => ({ id: has.entry, liked: true }),
  'holder.describe': (has) => ({
    id: has.entry,
    group: '客户',
    tags: ['广交会'],
    note: '在广交会认识',
  }),
  'holder.write': () => ({ face: { name: '陆小舟' } }),
  'holder.rewrite': (has) => ({ id: has.writtenEntry, face: { name: '陆小舟' } }),
  'holder.import': () => ({ rows: [{ face: { name: '陆小舟', mobile: '13800000000' } }] }),
  'holder.arrange': (has) => ({ ids: [has.entry], change: { starred: true } }),
  'holder.whole': (has) => ({ ids: [has.entry] }),
  'holder.duplicates': () => ({}),
  'holder.alike': () => ({ face: { name: '陈曼', mobile: '13826135407' } }),
  'holder.merge': (has) => ({ id: has.entry, others: [has.writtenEntry] }),
  'holder.unmerge': (has) => ({ id: has.merge }),
  'holder.opened': (has) => ({ id: has.entry }),
  'holder.setPlace': (has) => ({ id: has.entry, place: { city: '广州' } }),
  'holder.keepPlaces': () => ({}),
  'location.open': (has) => ({ id: has.card, at: guangzhou, hours: 4 }),
  'location.close': () => ({}),
  'location.nearby': () => ({ at: guangzhou }),
  'visit.count': (has) => ({ share: has.friendShare, proof: has.openProof }),
  'visit.show': (has) => ({ share: has.friendShare, proof: has.openProof }),
  'visit.visitors': (has) => ({ id: has.card }),
  'visit.numbers': (has) => ({ id: has.card, days: 30 }),
  'holder.remove': (has) => ({ id: has.entry }),
  'exchange.return': (has) => ({ share: has.friendShare, card: has.card }),
  'exchange.list': () => ({ side: 'received' }),
  'exchange.answer': (has) => ({ id: has.exchange, state: 'approved' }),
  'exchange.keep': (has) => ({ id: has.exchange }),
  'exchange.block': (has) => ({ id: has.exchange, blocked: true }),
  'share.list': (has) => ({ card: has.card }),
  'share.create': (has) => ({ card: has.card, way: 'poster', days: 7, opens: 10 }),
  'share.revoke': (has) => ({ share: has.furtherShare }),
  'share.code': (has) => ({ share: has.share }),
  'vcard.ofCard': (has) => ({ id: has.card, version: '3.0' }),
  'vcard.ofEntries': (has) => ({ ids: [has.entry], version: '3.0' }),
  'vcard.ofEntry': (has) => ({ id: has.entry, version: '4.0' }),
  'vcard.read': () => ({ base64: vcardBase64 }),
  'media.mine': (has) => ({ card: has.card }),
  'media.begin': (has) => ({ card: has.card, kind: 'album', bytes: 700 }),
  'media.part': (has) => ({ id: has.arriving, index: 0, base64: pdf.toString('base64') }),
  'media.finish': (has) => ({ id: has.arriving }),
  'media.remove': (has) => ({ id: has.medium }),
  'media.show': (has) => ({ card: has.card, kind: 'album', audience: 'returned' }),
  'media.open': (has) => ({ share: has.friendShare }),
  'organisation.mine': () => ({}),
  'organisation.read': (has) => ({ id: has.organisation }),
  'organisation.found': () => ({ name: '岭南桥梁学会' }),
  'organisation.change': (has) => ({ id: has.organisation, draft: { name: '岭南桥梁学会' } }),
  'organisation.dissolve': (has) => ({ id: has.organisation }),
  'organisation.invite': (has) => ({ id: has.organisation, card: has.card, days: 7, uses: 1 }),
  'organisation.revoke': (has) => ({ invitation: has.invitation }),
  'organisation.dismiss': (has) => ({ id: has.organisation, membership: has.memberOfTheirs }),
  'organisation.offer': (has) => ({ id: has.organisation, membership: has.memberOfTheirs }),
  'organisation.takeOver': (has) => ({ membership: has.membership }),
  'organisation.look': (has) => ({ invitation: has.friendInvitation }),
  'organisation.join': (has) => ({ invitation: has.friendInvitation, card: has.card }),
  'organisation.attach': (has) => ({ id: has.joined, card: has.card }),
  'organisation.leave': (has) => ({ membership: has.membership }),
  'organisation.show': (has) => ({ id: has.joined }),
  'report.make': (has) => ({
    about: { kind: 'card', share: has.friendShare },
    reason: 'fraud',
    note: '头像是别人的',
  }),
  'report.appeal': () => ({ about: { kind: 'text', text: '三十年老店' }, note: '没有违规' }),
  'report.mine': () => ({}),
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
  'security.disclosures': () => ({}),
  'bystander.sendCode': () => ({ to: { email: 'nobody.known@example.cn' } }),
  'bystander.prove': (has) => ({ to: { mobile: has.mobile }, code: has.code }),
  'bystander.request': (has) => ({ proof: has.proof, what: 'erase' }),
  'scan.readCard': (has) => ({ pictureBase64: has.paperCard }),
  'job.mediaChecked': () => ({ trace: 'nobody-waits', suggest: 'pass', label: 100 }),
  'job.recheck': () => ({}),
  'job.erase': () => ({}),
  'job.expire': () => ({}),
} satisfies { [N in ActionName]: (has: Belongings) => Input<N> };
