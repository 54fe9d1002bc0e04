import type { CardView } from '@contract/card';
import type { Input } from '@contract/index';
import type { OrganisationId } from '@contract/values';
import type { TestCloud, TestPhone } from '../support/cloud';
import { value } from '../support/value';
import { draft, makeCard, member } from './people';

/** Somebody with a card of this name. */
export type Person = { readonly phone: TestPhone; readonly card: CardView };

export const institute = {
  name: '岭南桥梁设计院',
  introduction: '做桥，也修桥。',
  address: '广州市海珠区滨江东路 1 号',
  website: 'https://bridges.example.cn',
  phone: '020-83135678',
} as const satisfies Input<'organisation.found'>;

type Limits = Partial<Pick<Input<'organisation.invite'>, 'days' | 'uses'>>;

export const personIn =
  (cloud: () => TestCloud) =>
  async (openid: string, name: string): Promise<Person> => {
    const phone = await member(cloud(), openid);
    return { phone, card: await makeCard(phone, { ...draft, name }) };
  };

export const found = async ({ phone }: Person): Promise<OrganisationId> =>
  value(await phone.call('organisation.found', institute)).id;

export async function invite({ phone, card }: Person, id: OrganisationId, limits: Limits = {}) {
  const input = { id, card: card.id, days: 7, uses: null, ...limits } as const;
  return value(await phone.call('organisation.invite', input)).id;
}

type Invitation = Awaited<ReturnType<typeof invite>>;

export const tryToJoin = ({ phone, card }: Person, invitation: Invitation) =>
  phone.call('organisation.join', { invitation, card: card.id });

export const join = async (person: Person, invitation: Invitation) =>
  value(await tryToJoin(person, invitation)).membership;

/** What is confirmed of a card, for whoever opens its link. */
export const markOn = async (viewer: TestPhone, { card }: Person): Promise<string | null> =>
  value(await viewer.call('card.open', { share: card.share })).confirmedBy?.name ?? null;
