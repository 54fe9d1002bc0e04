import type { CardDraft, CardFace, CardView } from '@contract/card';
import { audienceOf, type CardFieldName, cardFieldNames } from '@contract/card-fields';
import { pinyinOfName, pinyinOfOrganisation } from './pinyin';
import type { CardRecord } from './records';
import { chosenFor, keptOf } from './visibility';

/** A card that opens: nothing is missing that every card has. */
export type LiveCard = CardRecord & {
  readonly [K in 'name' | 'template' | 'version' | 'updatedAt' | 'share']-?: NonNullable<
    CardRecord[K]
  >;
};

export const isLive = (card: CardRecord | null): card is LiveCard => card?.state === 'live';

/** All that stands on a card. For others it goes through `seenBy`. */
export const faceOf = (card: LiveCard): CardFace => ({
  name: card.name,
  template: card.template,
  ...present(card),
  ...(card.asked === undefined ? {} : { asked: card.asked }),
});

/** What the owner sees. */
export function viewOf(card: LiveCard): CardView {
  const shownTo = chosenFor(card);
  return {
    ...faceOf(card),
    id: card._id,
    version: card.version,
    updatedAt: card.updatedAt,
    share: card.share,
    visibility: Object.fromEntries(
      cardFieldNames.map((field) => [field, shownTo(field)]),
    ) as CardView['visibility'],
    ...(card.restricted === undefined ? {} : { restricted: [...card.restricted] }),
  };
}

const faceFields = ['name', ...cardFieldNames, 'template'] as const;

/** Every field of a draft; those left out are named too, so that a change takes them away. */
export const fieldsOf = ({ visibility = {}, ...draft }: CardDraft): Fields =>
  ({
    ...Object.fromEntries(faceFields.map((field) => [field, draft[field]])),
    ...keptOf(visibility),
    namePinyin: pinyinOfName(draft.name, openPronunciation(draft)),
    organisationPinyin:
      draft.organisation === undefined ? undefined : pinyinOfOrganisation(draft.organisation),
  }) as Fields;

/** How a name is sorted and found is seen by all, so it follows only from what all may see. */
const openPronunciation = ({ pronunciation, visibility = {} }: CardDraft): string | undefined =>
  audienceOf('pronunciation', visibility) === 'link' ? pronunciation : undefined;

const managed = [
  'visibility',
  'published',
  'version',
  'updatedAt',
  'share',
  'shares',
  'mentions',
  'restricted',
  'asked',
  'namePinyin',
  'organisationPinyin',
] as const;

/** Names every field that says something about a person, to take it away. */
export const nothingLeft = Object.fromEntries(
  [...faceFields, ...managed].map((field) => [field, undefined]),
) as { readonly [K in keyof Omit<CardRecord, '_id' | 'owner' | 'state' | 'relied'>]: undefined };

const unchecked: readonly CardFieldName[] = [
  'mobile',
  'secondMobile',
  'landline',
  'email',
  'secondEmail',
];

export type CheckedField = 'name' | CardFieldName;

/** What WeChat is asked about: free text only, never a number or an address of a mailbox. */
export function checkedTexts(draft: CardDraft): readonly (readonly [CheckedField, string])[] {
  const fields = ['name', ...cardFieldNames.filter((field) => !unchecked.includes(field))] as const;
  return fields.flatMap((field) => {
    const text = draft[field];
    return text === undefined ? [] : [[field, text] as const];
  });
}

type Fields = Pick<CardDraft, 'name' | 'template'> &
  ReturnType<typeof keptOf> & {
    readonly [K in CardFieldName | 'organisationPinyin']: string | undefined;
  } & { readonly namePinyin: string };

const present = (card: CardRecord): Partial<Pick<CardFace, CardFieldName>> =>
  Object.fromEntries(
    cardFieldNames.flatMap((field) => (card[field] === undefined ? [] : [[field, card[field]]])),
  );
