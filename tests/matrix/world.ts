import { agreementOf, give, register } from '../support/agreement';
import type { TestCloud, TestPhone } from '../support/cloud';
import { value } from '../support/value';
import type { Belongings } from './inputs';

const PHONE_NUMBER = '13826135407';

/** A member with a card, a kept card of a friend and a word of theirs, every purpose on and a code to link a phone. */
export async function settle(cloud: TestCloud, openid: string): Promise<Belongings> {
  const friend = cloud.as(`${openid}-friend`);
  const person = cloud.as(openid);
  value(await register(friend, '朋友'));
  value(await register(person, '主人'));
  for (const purpose of ['phone', 'location', 'personalise', 'improve', 'survey'] as const) {
    value(await give(person, purpose));
  }
  const theirs = value(await friend.call('card.create', { name: '朋友', template: 'plain' }));
  const mine = value(
    await person.call('card.create', { name: '主人', mobile: PHONE_NUMBER, template: 'plain' }),
  );
  const kept = value(await person.call('holder.save', { share: theirs.share }));
  const exchanged = value(
    await person.call('exchange.return', { share: theirs.share, card: mine.id }),
  );
  const hello = { kind: 'text', text: '收到名片了' } as const;
  value(await friend.call('message.send', { thread: exchanged.id, draft: hello }));
  return {
    card: mine.id,
    version: mine.version,
    share: mine.share,
    entry: kept.id,
    exchange: exchanged.id,
    friendShare: theirs.share,
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
