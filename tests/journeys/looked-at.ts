import type { CardView } from '@contract/card';
import type { ShareToken } from '@contract/values';
import { give } from '../support/agreement';
import { startTestCloud, type TestCloud, type TestPhone } from '../support/cloud';
import { value } from '../support/value';
import { draft, makeCard, member } from './people';

/** Somebody's card and people who look at it, in a cloud of its own for each test. */
export function lookedAt() {
  const at = {} as { cloud: TestCloud; owner: TestPhone; shown: CardView };
  beforeEach(async () => {
    at.cloud = await startTestCloud();
    at.owner = await member(at.cloud, 'oOwner');
    at.shown = await makeCard(at.owner);
  });
  afterEach(() => at.cloud.stop());

  const proofFor = async (phone: TestPhone, share: ShareToken = at.shown.share) =>
    value(await phone.call('card.open', { share })).proof ?? '';
  const stored = async (name: string) => (await at.cloud.dump()).collections[name] ?? [];
  const visitors = async (phone = at.owner, { id } = at.shown) =>
    value(await phone.call('visit.visitors', { id })).visitors;
  return {
    at,
    proofFor,
    stored,
    visitors,
    /** Opens the card and counts it, as a phone does when the page is left. */
    look: async (phone: TestPhone): Promise<boolean> => {
      const input = { share: at.shown.share, proof: await proofFor(phone) };
      return value(await phone.call('visit.count', input)).counted;
    },
    /** The same by somebody who agreed to be seen. */
    beSeen: async (phone: TestPhone): Promise<boolean> => {
      const input = { share: at.shown.share, proof: await proofFor(phone) };
      return value(await phone.call('visit.show', input)).shown;
    },
    numbers: async (days: 7 | 30 | 90 = 7) =>
      value(await at.owner.call('visit.numbers', { id: at.shown.id, days })),
    named: async () => (await visitors()).map(({ name }) => name),
    opens: async () => (await stored('cardDays')).map((line) => line['opens']),
    /** Somebody with a card who agreed to be seen. */
    seen: async (openid: string, name: string): Promise<TestPhone> => {
      const phone = await member(at.cloud, openid);
      await makeCard(phone, { ...draft, name });
      value(await give(phone, 'visit'));
      return phone;
    },
  };
}
