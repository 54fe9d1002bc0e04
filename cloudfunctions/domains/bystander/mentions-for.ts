import type { CardFieldName } from '@contract/card-fields';
import { Contact } from '@contract/values';
import type { Transaction } from '@server/kernel/handler';
import type { AccountRecord } from '@server/kernel/records';
import { type Mentioned, type MentionedOn, mention } from './mention';

/** Fields whose person can prove that they are theirs, by a code. */
const provable = {
  mobile: 'mobile',
  secondMobile: 'mobile',
  email: 'email',
  secondEmail: 'email',
} as const satisfies Partial<Record<CardFieldName, string>>;

export const provableFields = Object.keys(provable) as (keyof typeof provable)[];

type Face = { readonly [F in keyof typeof provable]?: string | undefined };

/** What is kept on a record that people can be found on. */
export type Asked = {
  readonly restricted: readonly CardFieldName[] | undefined;
  readonly asked: 'erase' | 'correct' | undefined;
};

/**
 * Keeps under which contacts a record can be found, and answers what is to be changed on it. A field
 * whose person objects is closed; its owner sees which, and that somebody asked.
 */
export async function mentionsFor(
  transaction: Pick<Transaction<AccountRecord>, 'store'>,
  where: MentionedOn,
  face: Face,
): Promise<{ readonly mentions: readonly string[] } & Asked> {
  const { mentions, objected } = await mention(transaction, where, contactsOn(face));
  const isClosed = objected.length > 0;
  return {
    mentions,
    restricted: isClosed ? objected : undefined,
    asked: isClosed ? 'erase' : undefined,
  };
}

/** A number abroad gets no codes, so that its person could not prove it. */
export const contactsOn = (face: Face): readonly Mentioned[] =>
  provableFields.flatMap((field) => {
    const parsed = Contact.safeParse({ [provable[field]]: face[field] });
    return parsed.success ? [[field, parsed.data] as const] : [];
  });
