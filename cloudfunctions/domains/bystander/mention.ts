import type { CardFieldName } from '@contract/card-fields';
import type { Contact } from '@contract/values';
import type { AccountRecord } from '@server/kernel/records';
import type { Transaction } from '@server/kernel/handler';
import { contactCode } from '@server/kernel/proof-code/contact-code';
import type { Granted } from '@server/store/granted';
import { keyedId } from '@server/store/keyed-hash';
import { type MentionKind, Mentions, Objections } from './records';

/** A field of a record, and the contact in it. */
export type Mentioned = readonly [field: CardFieldName, contact: Contact];

export type MentionedOn = {
  readonly kind: MentionKind;
  readonly record: Granted<string>;
  /** Under what the record could be found until now. */
  readonly before: readonly string[];
  /** Of the keeper's consent, for an entry. */
  readonly giving?: number;
};

/**
 * Keeps under which contacts a record of the caller can be found by the people they belong to, in
 * the transaction that writes the record. Answers what to keep with it, and the fields that must
 * be shown to nobody because their person objects.
 */
export async function mention(
  { store }: Pick<Transaction<AccountRecord>, 'store'>,
  { kind, record, before, giving }: MentionedOn,
  contacts: readonly Mentioned[],
): Promise<{ readonly mentions: readonly string[]; readonly objected: readonly CardFieldName[] }> {
  const mine = store.mine(Mentions);
  const objected: CardFieldName[] = [];
  const mentions: string[] = [];
  for (const [contact, fields] of byContact(contacts)) {
    const _id = mentionIdOf(record, contact);
    const known = before.includes(_id) ? await mine.peek(_id) : null;
    if (known === null) {
      const under = giving === undefined ? {} : { giving };
      await mine.add({ _id, contact, kind, record, fields, proved: false, ...under });
    } else if (known.fields.join() !== fields.join()) {
      await mine.change(_id, { fields });
    }
    if ((await store.bearer(Objections).get(contact)) !== null && known?.proved !== true) {
      objected.push(...fields);
    }
    mentions.push(_id);
  }
  await unmention(
    { store },
    before.filter((id) => !mentions.includes(id)),
  );
  return { mentions, objected };
}

/** The record is gone, or stands for these contacts no more. */
export async function unmention(
  { store }: Pick<Transaction<AccountRecord>, 'store'>,
  mentions: readonly string[],
): Promise<void> {
  for (const id of mentions) {
    await store.mine(Mentions).remove(id);
  }
}

const mentionIdOf = (record: string, contact: string): string =>
  keyedId('m', 'mention', `${record}/${contact}`);

/** The same contact in two fields is one. */
function byContact(contacts: readonly Mentioned[]): Map<string, CardFieldName[]> {
  const found = new Map<string, CardFieldName[]>();
  for (const [field, contact] of contacts) {
    const code = contactCode(contact);
    found.set(code, [...(found.get(code) ?? []), field]);
  }
  return found;
}
