import type { ActionName } from '@contract/index';
import { type SwitchablePurposeId, switchablePurposeIds } from '@contract/policy/purposes';

/** What somebody said no to. */
export type Refusal = {
  readonly name: string;
  readonly purposes: readonly SwitchablePurposeId[];
};

/** Each use with a switch, alone; and all of them at once. A new purpose is a new line by itself. */
export const refusals: readonly Refusal[] = [
  ...switchablePurposeIds.map((purpose) => ({ name: purpose, purposes: [purpose] })),
  { name: 'all of them', purposes: switchablePurposeIds },
];

/**
 * What does not find the thing it names, because the thing went with the use that was refused. Any
 * other action that does not need a refused use must answer.
 */
export const gone: Readonly<
  Partial<Record<SwitchablePurposeId, Readonly<Partial<Record<ActionName, string>>>>>
> = { card: { 'location.open': 'card/not-found' } };

/** What one action does with one input alone: a use that is asked for by a field, not by a call. */
export const byInput = {
  'card.create, a contact open to everyone': {
    action: 'card.create',
    purposes: ['card', 'publish'],
    input: {
      name: '林知远',
      mobile: '13826135407',
      template: 'plain',
      visibility: { mobile: 'link' },
    },
  },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly action: ActionName;
      readonly purposes: readonly SwitchablePurposeId[];
      readonly input: object;
    }
  >
>;

/** What takes things away is tried last, when it is known what stayed. */
export const triedLast: readonly ActionName[] = [
  'location.close',
  'holder.keepPlaces',
  'holder.remove',
  'share.revoke',
  'card.renewShare',
  'message.remove',
  'message.clear',
  'exchange.block',
  'organisation.revoke',
  'organisation.takeOver',
  'organisation.dismiss',
  'organisation.leave',
  'organisation.dissolve',
  'card.remove',
  'account.removeAvatar',
  'account.unlinkPhone',
  'rights.leave',
  'rights.stay',
];

/**
 * Saying yes or no again is tried by the tests of consent; here it would change the line. What
 * somebody on the cards of others asks rests on no consent: tests/journeys/bystander.test.ts.
 */
export const notTried: readonly ActionName[] = [
  'bystander.sendCode',
  'bystander.prove',
  'bystander.request',
  'account.register',
  'consent.give',
  'consent.refuse',
  'consent.withdraw',
];
