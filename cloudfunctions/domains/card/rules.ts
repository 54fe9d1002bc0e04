import type { CardDraft, CardFace, CardView } from '@contract/card';
import type { CardRecord } from './records';

/** A card that opens: nothing is missing that every card has. */
export type LiveCard = CardRecord & {
  readonly [K in 'name' | 'template' | 'version' | 'updatedAt' | 'share']-?: NonNullable<
    CardRecord[K]
  >;
};

export const isLive = (card: CardRecord | null): card is LiveCard => card?.state === 'live';

const optionalFields = [
  'title',
  'organisation',
  'mobile',
  'email',
  'wechatId',
  'address',
  'website',
  'introduction',
] as const;
const faceFields = ['name', ...optionalFields, 'template'] as const;

/** What others see. */
export const faceOf = (card: LiveCard): CardFace => ({
  name: card.name,
  template: card.template,
  ...present(card),
});

/** What the owner sees. */
export const viewOf = (card: LiveCard): CardView => ({
  ...faceOf(card),
  id: card._id,
  version: card.version,
  updatedAt: card.updatedAt,
  share: card.share,
});

/** Every field of a draft; those left out are named too, so that a change takes them away. */
export const fieldsOf = (draft: CardDraft): Fields =>
  Object.fromEntries(faceFields.map((field) => [field, draft[field]])) as Fields;

/** Names every field that says something about a person, to take it away. */
export const nothingLeft = Object.fromEntries(
  [...faceFields, 'version', 'updatedAt', 'share'].map((field) => [field, undefined]),
) as { readonly [K in keyof Omit<CardRecord, '_id' | 'owner' | 'state'>]: undefined };

/** What WeChat is asked about: free text only, never a number or an address of a mailbox. */
export const textOf = (draft: CardDraft): string =>
  [
    draft.name,
    draft.title,
    draft.organisation,
    draft.wechatId,
    draft.address,
    draft.website,
    draft.introduction,
  ]
    .filter((text) => text !== undefined)
    .join('\n');

type Fields = Pick<CardDraft, 'name' | 'template'> & {
  readonly [K in (typeof optionalFields)[number]]: string | undefined;
};

const present = (card: CardRecord): Partial<Pick<CardFace, (typeof optionalFields)[number]>> =>
  Object.fromEntries(
    optionalFields.flatMap((field) => (card[field] === undefined ? [] : [[field, card[field]]])),
  );
