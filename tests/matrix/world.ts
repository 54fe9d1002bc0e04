import { agreementOf, give, register } from '../support/agreement';
import { codeSentTo, type TestCloud, type TestPhone } from '../support/cloud';
import { paperCard } from '../support/paper-card';
import { value } from '../support/value';
import { putMedium, sendParts } from '../support/medium';
import { pdf } from '../journeys/pictures';
import type { Belongings } from './inputs';

const PHONE_NUMBER = '13826135407';

/** A member with a card, a kept card of a friend and a word of theirs, every purpose on and a code to link a phone. */
export async function settle(cloud: TestCloud, openid: string): Promise<Belongings> {
  const friend = cloud.as(`${openid}-friend`);
  const person = cloud.as(openid);
  value(await register(friend, '朋友'));
  value(await register(person, '主人'));
  for (const purpose of [
    'phone',
    'location',
    'visit',
    'personalise',
    'improve',
    'survey',
  ] as const) {
    value(await give(person, purpose));
  }
  const theirs = value(await friend.call('card.create', { name: '朋友', template: 'plain' }));
  const mine = value(
    await person.call('card.create', { name: '主人', mobile: PHONE_NUMBER, template: 'plain' }),
  );
  const kept = value(await person.call('holder.save', { share: theirs.share }));
  const write = async (name: string) =>
    value(await person.call('holder.write', { face: { name }, note: '在广交会认识' })).id;
  const writtenEntry = await write('许知行');
  const pair = { id: await write('方好'), others: [await write('方好 (旧)')] };
  const merged = value(await person.call('holder.merge', pair));
  const exchanged = value(
    await person.call('exchange.return', { share: theirs.share, card: mine.id }),
  );
  const further = value(
    await person.call('share.create', { card: mine.id, way: 'chat', days: null, opens: null }),
  );
  // No picture: WeChat's answer about one would come while others look at the database.
  const { medium } = await putMedium(person, mine.id, 'file', pdf, '价目表.pdf');
  const { proof: openProof } = value(await person.call('card.open', { share: theirs.share }));
  const hello = { kind: 'text', text: '收到名片了' } as const;
  value(await friend.call('message.send', { thread: exchanged.id, draft: hello }));
  return {
    medium: medium.id,
    arriving: await sendParts(person, mine.id, 'file', pdf, '简历.pdf'),
    card: mine.id,
    version: mine.version,
    share: mine.share,
    entry: kept.id,
    writtenEntry,
    merge: merged.id,
    exchange: exchanged.id,
    friendShare: theirs.share,
    furtherShare: further.id,
    openProof: openProof ?? '',
    phoneCode: cloud.phoneCode(PHONE_NUMBER),
    ...(await agreementsOf(person)),
    ...unproved,
    paperCard: await paperCard(),
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
export async function settleAndLeave(cloud: TestCloud, openids: readonly string[]): Promise<void> {
  for (const openid of openids) {
    await settle(cloud, openid);
    value(await cloud.as(openid).call('rights.leave', {}));
  }
  cloud.clock(new Date(Date.now() + 8 * 86_400_000).toISOString());
  await cloud.finishJob('erase');
  cloud.clock(null);
}
