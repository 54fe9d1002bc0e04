import type { CardFace, CardView } from '@contract/card';
import {
  audienceOf,
  cardFieldNames,
  cardFields,
  type CardFieldName,
  type Template,
  type Visibility,
} from '@contract/card-fields';
import type { Input } from '@contract/index';
import { fieldNames, type FieldName } from './fields';

/** What stands in the fields; an empty field is an empty text. */
export type Values = Readonly<Record<FieldName, string>>;

/** Everything a person decides about a card. */
export type Content = {
  readonly values: Values;
  readonly visibility: Visibility;
  readonly template: Template;
};

const emptyValues = Object.fromEntries(fieldNames.map((field) => [field, ''])) as Values;

export function contentOf(card: CardView | null): Content {
  const values: Record<FieldName, string> = { ...emptyValues };
  for (const field of fieldNames) {
    values[field] = card?.[field] ?? '';
  }
  return { values, visibility: card?.visibility ?? {}, template: card?.template ?? 'plain' };
}

export const isFilled = ({ values }: Content, field: FieldName): boolean =>
  values[field].trim() !== '';

/** What is sent: fields with something in them, and whom they are shown to where that is unusual. */
export function draftOf(content: Content): Input<'card.create'> {
  const { values, template } = content;
  const draft: Input<'card.create'> = { name: values.name, template };
  for (const field of cardFieldNames) {
    if (isFilled(content, field)) {
      draft[field] = values[field];
    }
  }
  const visibility = chosenOf(content);
  return Object.keys(visibility).length === 0 ? draft : { ...draft, visibility };
}

/** The contacts that would be open to everyone: they need a consent of their own. */
export const publishedOf = (content: Content): readonly CardFieldName[] =>
  cardFieldNames.filter(
    (field) => cardFields[field].contact && chosenOf(content)[field] === 'link',
  );

/** The card as it would look; what stands for a name while there is none is `unnamed`. */
export function faceOf(content: Content, unnamed: string, photo?: CardFace['photo']): CardFace {
  const { values, template } = content;
  const face: CardFace = { name: values.name.trim() || unnamed, template };
  for (const field of cardFieldNames) {
    if (isFilled(content, field)) {
      face[field] = values[field].trim();
    }
  }
  return photo === undefined ? face : { ...face, photo };
}

function chosenOf(content: Content): Visibility {
  const { visibility } = content;
  const unusual = cardFieldNames.filter(
    (field) =>
      isFilled(content, field) && audienceOf(field, visibility) !== cardFields[field].audience,
  );
  return Object.fromEntries(unusual.map((field) => [field, visibility[field]]));
}
