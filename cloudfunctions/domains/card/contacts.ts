import type { CardFieldName } from '@contract/card-fields';
import { type CardId, Contact } from '@contract/values';
import type { Transaction } from '@server/kernel/handler';
import type { AccountRecord } from '@server/kernel/records';
import { type Granted, type Owned, grant } from '@server/store/granted';
import { type Mentioned, type Restrict, mention } from '../bystander';
import { type CardRecord, Cards } from './records';

/** Fields whose person can prove that they are theirs, by a code. */
const provable = {
  mobile: 'mobile',
  secondMobile: 'mobile',
  email: 'email',
  secondEmail: 'email',
} as const satisfies Partial<Record<CardFieldName, string>>;

const provableFields = Object.keys(provable) as (keyof typeof provable)[];

type Draft = { readonly [F in keyof typeof provable]?: string | undefined };

/**
 * Keeps under which contacts a card can be found, and answers what is to be changed on it. A field
 * whose person objects is closed; its owner sees which, and that somebody asked.
 */
export async function mentionsFor(
  transaction: Transaction<AccountRecord>,
  card: Owned<CardRecord>,
  draft: Draft,
): Promise<Pick<CardRecord, 'mentions'> & Asked> {
  const where = { kind: 'card', record: grant(card), before: card.mentions ?? [] } as const;
  const { mentions, objected } = await mention(transaction, where, contactsOf(draft));
  const isClosed = objected.length > 0;
  const asked = isClosed ? ('erase' as const) : undefined;
  return { mentions, restricted: isClosed ? objected : undefined, asked };
}

/** Closes or opens fields of a card for somebody who stands on it, whoever made it. */
export const restrict: Restrict = async ({ store }, card, what, closes) => {
  await store.restrictable(Cards).change(card as Granted<CardId>, ({ restricted = [] }) => {
    const closed = closes(restricted);
    const isClosed = closed.length > 0;
    const asked = what === 'correct' ? 'correct' : isClosed ? 'erase' : undefined;
    return { restricted: isClosed ? closed : undefined, asked };
  });
};

type Asked = {
  readonly restricted: CardRecord['restricted'] | undefined;
  readonly asked: CardRecord['asked'] | undefined;
};

/** A number abroad gets no codes, so that its person could not prove it. */
const contactsOf = (draft: Draft): Mentioned[] =>
  provableFields.flatMap((field) => {
    const parsed = Contact.safeParse({ [provable[field]]: draft[field] });
    return parsed.success ? [[field, parsed.data] as const] : [];
  });
