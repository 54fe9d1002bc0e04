import type { CardFace } from '@contract/card';
import type { Template } from '@contract/card-fields';
import { initialOf, sealOf } from './name-signs';

/** Fields that stand in labelled rows, in their order on a card. */
export const rowFields = [
  'mobile',
  'secondMobile',
  'landline',
  'email',
  'secondEmail',
  'wechatId',
  'address',
  'website',
  'officialAccount',
  'skills',
  'introduction',
] as const satisfies readonly (keyof CardFace)[];
export type RowField = (typeof rowFields)[number];

/** Words of the head: how the name is read, what the person is, and an organisation set large. */
export type TextKind = 'name' | 'reading' | 'line' | 'heading';

/** One thing of the head. `initial` fills half of the card where no photo does. */
export type Block =
  | { readonly kind: TextKind | 'initial'; readonly text: string }
  | { readonly kind: 'seal'; readonly columns: readonly string[] }
  | { readonly kind: 'rule' };

export type Row = { readonly field: RowField; readonly text: string };

export type Layout = {
  /**
   * `columns` is written from top to bottom, the first column at the right · on a `split` card the
   * portrait fills the left half.
   */
  readonly flow: 'left' | 'centre' | 'columns' | 'split';
  /** The photo, and the initial that stands there until it is loaded. */
  readonly portrait: { readonly url: string; readonly initial: string } | null;
  readonly head: readonly Block[];
  readonly rows: readonly Row[];
  /** One drawn line runs along the lower edge. */
  readonly ridge: boolean;
};

/**
 * What stands where on a card. The page and the picture for the chat are both drawn from this. A
 * picture stays in a chat where everyone sees it, so it bears no row: nothing to reach the person
 * by, and no photo that isn't open to all.
 */
export function layOut(card: CardFace, rows: readonly RowField[] | 'none' = rowFields): Layout {
  const { name, template } = card;
  const photo = rows !== 'none' || card.photo?.open === true ? card.photo : undefined;
  const face = { ...card, photo };
  const { flow, pictured, head } = compositions[template];
  const usual = photo === undefined ? flow : pictured;
  return {
    flow: usual === 'columns' && isTooLong(face) ? 'left' : usual,
    portrait: photo === undefined ? null : { url: photo.url, initial: initialOf(name) },
    head: head.flatMap((part) => parts[part](face)),
    rows: rows === 'none' ? [] : rowFields.flatMap((field) => rowOf(face, field, rows)),
    ridge: template === 'line',
  };
}

/** `pictured`: how it flows beside a portrait. */
type Composition = Record<'flow' | 'pictured', Layout['flow']> & {
  readonly head: readonly (keyof typeof parts)[];
};

const parts = {
  name: ({ name }) => [{ kind: 'name', text: name }],
  reading: ({ pronunciation }) => textOf('reading', pronunciation),
  role: ({ department, title }) =>
    textOf('line', [department, title].filter((part) => part !== undefined).join(' · ')),
  organisation: ({ organisation }) => textOf('line', organisation),
  // Two lines in ink, for red ones belong to the state's own papers.
  letterhead: ({ organisation }) =>
    organisation === undefined ? [] : [...textOf('heading', organisation), { kind: 'rule' }],
  initial: ({ name, photo }) => (photo === undefined ? textOf('initial', initialOf(name)) : []),
  seal: ({ name }) => [{ kind: 'seal', columns: sealOf(name) }],
} as const satisfies Record<string, (face: CardFace) => readonly Block[]>;

const who = ['name', 'reading', 'role', 'organisation'] as const;

const compositions: Readonly<Record<Template, Composition>> = {
  plain: { flow: 'left', pictured: 'left', head: who },
  vertical: { flow: 'columns', pictured: 'columns', head: who },
  half: { flow: 'left', pictured: 'split', head: ['initial', ...who] },
  seal: { flow: 'centre', pictured: 'left', head: ['seal', ...who] },
  formal: { flow: 'centre', pictured: 'left', head: ['letterhead', 'name', 'reading', 'role'] },
  line: { flow: 'left', pictured: 'left', head: who },
};

const textOf = (kind: TextKind | 'initial', text: string | undefined): readonly Block[] =>
  text === undefined || text === '' ? [] : [{ kind, text }];

function rowOf(face: CardFace, field: RowField, wanted: readonly RowField[]): readonly Row[] {
  const value = face[field];
  return value === undefined || !wanted.includes(field)
    ? []
    : [{ field, text: shownValue(field, value) }];
}

/** More columns than a card is wide: then it is written in lines, as a letter in one's pocket. */
function isTooLong({
  name,
  pronunciation = '',
  department = '',
  title = '',
  organisation = '',
}: CardFace) {
  return name.length > 12 || `${pronunciation}${department}${title}${organisation}`.length > 44;
}

/** `138 2613 5407`: groups as people say them; an address of the web without what browsers add. */
function shownValue(field: RowField, value: string): string {
  if (field === 'mobile' || field === 'secondMobile') {
    return value.replace(/^(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3');
  }
  return field === 'website' ? value.replace(/^https?:\/\//i, '').replace(/\/$/, '') : value;
}
