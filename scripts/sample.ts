import { createHash } from 'node:crypto';
import type { ActionName, Input, Output, Result } from '../contract';
import { limits } from '../contract/limits';
import type { CardId, ShareToken } from '../contract/values';
import type { LocalCloud } from '../emulator';
import { agreementFor } from './sample/agreement';
import { type SamplePerson, people } from './sample/people';
import { photoOf } from './sample/photo';

/**
 * Fills a local cloud with a dozen people, their cards and what they keep of each other, by the
 * actions a phone calls. Who has cards already is left alone, so doing it twice does no harm.
 */
export async function fillWithSample(cloud: SampleCloud): Promise<void> {
  const links = new Map<string, ShareToken>();
  for (const person of people) {
    links.set(person.openid, await settle(cloud, person));
  }
  for (const { openid, keeps } of people) {
    for (const friend of keeps) {
      const share = links.get(friend);
      if (share !== undefined) {
        await call(cloud, openid, 'holder.save', { share });
      }
    }
  }
}

/** What of a local cloud it needs. */
type SampleCloud = Pick<LocalCloud, 'invoke' | 'phoneCode'>;

/** Makes a person with their cards; answers the link to the first one. */
async function settle(cloud: SampleCloud, person: SamplePerson): Promise<ShareToken> {
  const { openid, nickname } = person;
  const show = (input: Input<'consent.show'>) => call(cloud, openid, 'consent.show', input);
  const { account, cards } = await call(cloud, openid, 'card.home', {});
  if (account === null) {
    const agreement = await agreementFor(show);
    await call(cloud, openid, 'account.register', { nickname, agreement });
  }
  const [known] = cards;
  if (known !== undefined) {
    return known.share;
  }
  const [first, ...others] = person.cards;
  if (first === undefined) {
    throw new Error(`${openid} has no card`);
  }
  const { id, share } = await call(cloud, openid, 'card.create', first);
  if (person.photo !== undefined) {
    await putPhoto(cloud, openid, id, photoOf(person.photo));
  }
  for (const draft of others) {
    await call(cloud, openid, 'card.create', draft);
  }
  if (person.linksPhone === true && first.mobile !== undefined) {
    const purposes = ['phone'] as const;
    const toPhone = await agreementFor(show, purposes);
    await call(cloud, openid, 'consent.give', { purposes: [...purposes], agreement: toPhone });
    await call(cloud, openid, 'account.linkPhone', { code: cloud.phoneCode(first.mobile) });
  }
  return share;
}

/** Small enough to be one part. WeChat passes it a little later. */
async function putPhoto(
  cloud: SampleCloud,
  openid: string,
  card: CardId,
  jpeg: Buffer,
): Promise<void> {
  const base64 = jpeg.toString('base64');
  if (base64.length > limits.mediaPartLength) {
    throw new Error('a sample photo is one part');
  }
  const about = { card, kind: 'photo', bytes: jpeg.length } as const;
  const { id } = await call(cloud, openid, 'media.begin', about);
  await call(cloud, openid, 'media.part', { id, index: 0, base64 });
  await call(cloud, openid, 'media.finish', { id });
}

async function call<N extends ActionName>(
  cloud: SampleCloud,
  openid: string,
  action: N,
  input: Input<N>,
): Promise<Output<N>> {
  const event = { action, input, key: keyOf(openid, action, input) };
  const result = (await cloud.invoke('api', event, { openid })) as Result<N>;
  if (!result.ok) {
    throw new Error(`${action} for ${openid}: ${result.error}`);
  }
  return result.value;
}

/** The same thing done again on the same day is the same call. */
const keyOf = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
