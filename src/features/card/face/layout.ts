import type { CardFace } from '@contract/card';

/** Fields that stand in labelled rows, in their order on a card. */
export const rowFields = [
  'mobile',
  'email',
  'wechatId',
  'address',
  'website',
  'introduction',
] as const satisfies readonly (keyof CardFace)[];
export type RowField = (typeof rowFields)[number];

/** One thing on a card, from top to bottom. */
export type Block =
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'rule' }
  | { readonly kind: 'row'; readonly field: RowField; readonly text: string };

/**
 * What stands where on a card of the template 素笺: quiet, left-aligned, the name first. The page
 * and the picture for the chat are both drawn from this. A picture stays in a chat where everyone
 * sees it, so it bears no row: nothing to reach the person by.
 */
export function layOut(
  face: CardFace,
  rows: readonly RowField[] | 'none' = rowFields,
): readonly Block[] {
  const head: Block[] = [{ kind: 'name', text: face.name }];
  for (const line of [face.title, face.organisation]) {
    if (line !== undefined) {
      head.push({ kind: 'line', text: line });
    }
  }
  const below = rows === 'none' ? [] : rowFields.filter((field) => rows.includes(field));
  const filled = below.flatMap((field): Block[] => {
    const value = face[field];
    return value === undefined ? [] : [{ kind: 'row', field, text: shownValue(field, value) }];
  });
  return filled.length === 0 ? head : [...head, { kind: 'rule' }, ...filled];
}

/** `138 2613 5407`: groups as people say them; an address of the web without what browsers add. */
function shownValue(field: RowField, value: string): string {
  if (field === 'mobile') {
    return value.replace(/^(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3');
  }
  return field === 'website' ? value.replace(/^https?:\/\//i, '').replace(/\/$/, '') : value;
}
