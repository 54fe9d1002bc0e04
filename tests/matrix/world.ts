import { agreementOf, give, register } from '../support/agreement';
import type { TestCloud, TestPhone } from '../support/cloud';
import { value } from '../support/value';
import type { Belongings } from './inputs';

const PHONE_NUMBER = '13826135407';

/** A member with a card, a kept card of a friend, every purpose on and a code to link a phone. */
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
  const { proof } = value(await person.call('card.open', { share: theirs.share }));
  const further = value(
    await person.call('share.create', { card: mine.id, way: 'chat', days: null, opens: null }),
  );
  return {
    card: mine.id,
    version: mine.version,
    share: mine.share,
    entry: kept.id,
    writtenEntry,
    merge: merged.id,
    exchange: exchanged.id,
    friendShare: theirs.share,
    proof: proof ?? '',
    furtherShare: further.id,
    phoneCode: cloud.phoneCode(PHONE_NUMBER),
    ...(await agreementsOf(person)),
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
