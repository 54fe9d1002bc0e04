import type { CardFace } from '@contract/card';
import type { Input } from '@contract/index';
import { fieldNames, type FieldName } from './fields';

/** What stands in the form; an empty field is an empty text. */
export type Values = Readonly<Record<FieldName, string>>;
type Draft = Input<'card.create'>;

export const emptyValues: Values = {
  name: '',
  title: '',
  organisation: '',
  mobile: '',
  email: '',
  wechatId: '',
  address: '',
  website: '',
  introduction: '',
};

export function valuesOf(card: CardFace | null): Values {
  const values: Record<FieldName, string> = { ...emptyValues };
  for (const field of fieldNames) {
    values[field] = card?.[field] ?? '';
  }
  return values;
}

/** What is sent: fields without anything in them are left out. */
export function draftOf(values: Values): Draft {
  const draft: Draft = { name: values.name, template: 'plain' };
  for (const field of fieldNames) {
    if (values[field].trim() !== '') {
      draft[field] = values[field];
    }
  }
  return draft;
}

/** The card as it would look; what stands for a name while there is none is `unnamed`. */
export function faceOf(values: Values, unnamed: string): CardFace {
  const face = draftOf(values);
  for (const field of fieldNames) {
    const value = face[field];
    if (value !== undefined) {
      face[field] = value.trim();
    }
  }
  return { ...face, name: face.name === '' ? unnamed : face.name };
}
