import type { CardFace, CardView } from '@contract/card';
import {
  cardFieldNames,
  isShown,
  type Audience,
  type CardFieldName,
  type Relation,
} from '@contract/card-fields';

/** One's own card as somebody else sees it: the same rule as in the cloud, asked beforehand. */
export function seenFace(
  face: CardFace,
  audience: (field: CardFieldName) => Audience,
  relation: Relation,
): CardFace {
  const seen: CardFace = { name: face.name, template: face.template };
  for (const field of cardFieldNames) {
    const value = face[field];
    if (value !== undefined && isShown(audience(field), relation)) {
      seen[field] = value;
    }
  }
  return face.photo?.open === true ? { ...seen, photo: face.photo } : seen;
}

/** What of a card may lie in a chat, where anybody sees it. */
export const openFace = (card: CardView): CardFace =>
  seenFace(card, (field) => card.visibility[field], 'stranger');
