import type { CardFace, CardSeen, Relation } from '@contract/card';
import {
  type Audience,
  type CardFieldName,
  type Visibility,
  audienceOf,
  cardFieldNames,
  cardFields,
  isShown,
} from '@contract/card-fields';
import { safeLink } from '@contract/link';

/**
 * The one place that decides who sees what of a card. Everything that leaves for somebody else's
 * eyes goes through `seenBy`; what is hidden is not sent.
 */
export function seenBy(face: CardFace, shownTo: ShownTo, relation: Relation): CardSeen {
  const filled = cardFieldNames.filter((field) => face[field] !== undefined);
  const closed = filled.filter((field) => !isShown(shownTo(field), relation));
  return {
    ...withLink(without(face, closed) as CardFace),
    opensOnReturn: closed.filter((field) => isShown(shownTo(field), 'returned')),
    opensOnApproval: closed.filter((field) => shownTo(field) === 'approved'),
  };
}

/** Nobody should learn only after the tap whose website it was. */
export function withLink<F extends Pick<CardFace, 'website'>>(face: F): F & Pick<CardFace, 'link'> {
  const link = face.website === undefined ? null : safeLink(face.website);
  return link === null ? face : { ...face, link };
}

export type ShownTo = (field: CardFieldName) => Audience;

type Kept = {
  readonly visibility?: Visibility;
  readonly published?: readonly CardFieldName[];
  readonly restricted?: readonly CardFieldName[];
};

/**
 * Whom each field of a stored card is shown to: as its owner chose, but for what somebody whose
 * contact it is asked to have taken off.
 */
export const shownToOf =
  (card: Kept): ShownTo =>
  (field) =>
    card.restricted?.includes(field) === true ? 'nobody' : chosenFor(card)(field);

/** What the owner chose. A contact is open to all only while published. */
export const chosenFor =
  ({ visibility = {}, published = [] }: Kept): ShownTo =>
  (field) =>
    published.includes(field) ? 'link' : audienceOf(field, visibility);

/**
 * What is stored of a person's choices. That a contact is open to everyone rests on a consent of
 * its own, so it lies in a field of its own; beside it stands what holds without that consent.
 */
export function keptOf(visibility: Visibility): {
  readonly visibility: Visibility | undefined;
  readonly published: readonly CardFieldName[] | undefined;
} {
  const chosen = cardFieldNames.filter((field) => visibility[field] !== undefined);
  const published = chosen.filter(
    (field) => visibility[field] === 'link' && cardFields[field].contact,
  );
  const others = chosen.filter((field) => !published.includes(field));
  const kept = Object.fromEntries(others.map((field) => [field, visibility[field]]));
  return {
    visibility: others.length === 0 ? undefined : kept,
    published: published.length === 0 ? undefined : published,
  };
}

/** Whether one field of a stored card is open to a viewer. */
export const isOpenTo = (card: Kept, field: CardFieldName, relation: Relation): boolean =>
  isShown(shownToOf(card)(field), relation);

const without = (face: CardFace, fields: readonly CardFieldName[]): Partial<CardFace> =>
  Object.fromEntries(
    Object.entries(face).filter(([name]) => !fields.some((field) => field === name)),
  );
