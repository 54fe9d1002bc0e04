import type { ActionSpec } from '@contract/action';
import type { ActionName } from '@contract/index';
import type { SwitchablePurposeId } from '@contract/policy/purposes';
import { agreementOf, give, register } from '../support/agreement';
import { codeSentTo, type TestCloud, type TestPhone } from '../support/cloud';
import { paperCard } from '../support/paper-card';
import { value } from '../support/value';
import { putMedium, sendParts } from '../support/medium';
import { pdf } from '../journeys/pictures';
import { type Belongings, inputs } from './inputs';

const PHONE_NUMBER = '13826135407';

/** The belongings that are made by calls. */
type Made = Exclude<
  keyof Belongings,
  keyof typeof unproved | 'paperCard' | 'agreement' | 'phoneAgreement'
>;

/** What an action works on, and the purposes that it needs. */
export type Needs = {
  readonly belongings: readonly Made[];
  readonly purposes: readonly SwitchablePurposeId[];
};

/** Makes a member with all that is needed; a belonging brings along what it stands on. */
export async function settle(
  cloud: TestCloud,
  openid: string,
  { belongings, purposes }: Needs = everything,
): Promise<Belongings> {
  const person = cloud.as(openid);
  value(await register(person, '主人'));
  for (const purpose of purposes) {
    value(await give(person, purpose));
  }
  const makers = makersOf(cloud, openid);
  const has: Partial<Record<keyof Belongings, unknown>> = {
    ...unproved,
    paperCard: await paperCard(),
  };
  for (const each of belongings) {
    has[each] = await makers[each]();
  }
  return { ...has, ...(await agreementsOf(person)) } as Belongings;
}

type Makers = { [M in Made]: () => Promise<Belongings[M]> };

function makersOf(cloud: TestCloud, openid: string): Makers {
  const person = cloud.as(openid);
  const friend = cloud.as(`${openid}-friend`);
  const theirs = once(async () => {
    value(await register(friend, '朋友'));
    return value(await friend.call('card.create', { name: '朋友', template: 'plain' }));
  });
  const card = { name: '主人', mobile: PHONE_NUMBER, template: 'plain' } as const;
  const mine = once(async () => value(await person.call('card.create', card)));
  const share = async () => (await theirs()).share;
  const write = async (name: string) =>
    value(await person.call('holder.write', { face: { name }, note: '在广交会认识' })).id;
  const exchange = once(async () => {
    const both = { share: await share(), card: (await mine()).id };
    const { id } = value(await person.call('exchange.return', both));
    const hello = { kind: 'text', text: '收到名片了' } as const;
    value(await friend.call('message.send', { thread: id, draft: hello }));
    return id;
  });
  const own = once(async () => foundAndInvite(person, (await mine()).id));
  const friends = once(async () => foundAndInvite(friend, (await theirs()).id));
  const membership = once(async () => {
    const { id } = await friends();
    const membership = await join(person, await friends(), (await mine()).id);
    value(await friend.call('organisation.offer', { id, membership }));
    return membership;
  });
  return {
    card: async () => (await mine()).id,
    version: async () => (await mine()).version,
    share: async () => (await mine()).share,
    friendShare: share,
    entry: async () => value(await person.call('holder.save', { share: await share() })).id,
    writtenEntry: () => write('许知行'),
    merge: async () => {
      const pair = { id: await write('方好'), others: [await write('方好 (旧)')] };
      return value(await person.call('holder.merge', pair)).id;
    },
    exchange,
    furtherShare: async () => {
      const link = { card: (await mine()).id, way: 'chat', days: null, opens: null } as const;
      return value(await person.call('share.create', link)).id;
    },
    openProof: async () =>
      value(await person.call('card.open', { share: await share() })).proof ?? '',
    // No picture: WeChat's answer about one would come while others look at the database.
    medium: async () =>
      (await putMedium(person, (await mine()).id, 'file', pdf, '价目表.pdf')).medium.id,
    arriving: async () => sendParts(person, (await mine()).id, 'file', pdf, '简历.pdf'),
    organisation: async () => (await own()).id,
    invitation: async () => (await own()).invitation,
    memberOfTheirs: async () => join(friend, await own(), (await theirs()).id),
    membership,
    joined: async () => {
      await membership();
      return (await friends()).id;
    },
    friendInvitation: async () => (await friends()).invitation,
    phoneCode: async () => cloud.phoneCode(PHONE_NUMBER),
  };
}

/** An organisation, and an invitation to it that lets in whoever comes. */
async function foundAndInvite(phone: TestPhone, card: Belongings['card']) {
  const { id } = value(await phone.call('organisation.found', { name: '岭南桥梁学会' }));
  const limits = { days: 7, uses: null } as const;
  const invited = value(await phone.call('organisation.invite', { id, card, ...limits }));
  return { id, invitation: invited.id };
}

async function join(
  phone: TestPhone,
  { invitation }: Pick<Belongings, 'invitation'>,
  card: Belongings['card'],
) {
  return value(await phone.call('organisation.join', { invitation, card })).membership;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** A full life: for what is about all that a person has, and where nothing narrower is named. */
const everything: Needs = {
  belongings: [
    ...(['card', 'version', 'share', 'friendShare', 'entry', 'writtenEntry', 'merge'] as const),
    ...(['exchange', 'furtherShare', 'medium', 'openProof', 'arriving', 'phoneCode'] as const),
    ...(['organisation', 'invitation', 'memberOfTheirs'] as const),
    ...(['membership', 'joined', 'friendInvitation'] as const),
  ],
  purposes: ['phone', 'location', 'visit', 'personalise', 'improve', 'survey'],
};

/** What one action needs, found by looking at what its input names. */
export function needsOf(name: ActionName, { writes, purposes }: ActionSpec): Needs {
  if (!writes || /^(account|consent|rights)\./.test(name)) {
    return everything;
  }
  const named = new Set<string>();
  const watched = new Proxy({}, { get: (_, key) => named.add(String(key)) });
  inputs[name](watched as Belongings);
  return {
    belongings: everything.belongings.filter((each) => named.has(each)),
    purposes: everything.purposes.filter((each) => purposes.includes(each)),
  };
}

/** Of the right shape, and good for nothing: most have nothing to prove. */
const unproved = {
  mobile: '13900000000',
  code: '000000',
  proof: `mf0000000.${'0'.repeat(64)}.${'0'.repeat(64)}`,
};

let numbers = 0;

/** What only the phone that asked can use: a code and a proof, of numbers of their own. */
export async function proofsOf(
  cloud: TestCloud,
  phone: TestPhone,
): Promise<Pick<Belongings, 'mobile' | 'code' | 'proof'>> {
  const mobiles = [0, 1].map(() => `139${String((numbers += 1)).padStart(8, '0')}`);
  const [mobile = '', other = ''] = mobiles;
  for (const each of mobiles) {
    value(await phone.call('bystander.sendCode', { to: { mobile: each } }));
  }
  const to = { mobile: other };
  const proved = await phone.call('bystander.prove', { to, code: codeSentTo(cloud, to) });
  return {
    mobile,
    code: codeSentTo(cloud, { mobile }),
    proof: value(proved).proof,
  };
}

/** What only its own person can agree with: each one is shown the text themselves. */
export async function agreementsOf(
  phone: TestPhone,
): Promise<Pick<Belongings, 'agreement' | 'phoneAgreement'>> {
  return {
    agreement: await agreementOf(phone),
    phoneAgreement: await agreementOf(phone, ['phone']),
  };
}

/** A person who had all of that, left, and was erased: nobody, as far as the cloud knows. */
export async function settleAndLeave(
  cloud: TestCloud,
  people: ReadonlyMap<string, Needs>,
): Promise<void> {
  for (const [openid, needs] of people) {
    await settle(cloud, openid, needs);
    value(await cloud.as(openid).call('rights.leave', {}));
  }
  cloud.clock(new Date(Date.now() + 8 * 86_400_000).toISOString());
  await cloud.finishJob('erase');
  cloud.clock(null);
}
