import { limits } from '@contract/limits';
import { Group, Tags, WrittenFace, type WrittenRow } from '@contract/written';
import { clean, oneLine } from './clean';
import { isNote, type ColumnUse } from './columns';
import { type WrittenField, writtenFields } from './fields';
import { tagsInCell } from './tag-list';

export type Column = { readonly heading: string; readonly use: ColumnUse };
type Labels = Readonly<Record<WrittenField | 'group' | 'tags' | 'firstName' | 'lastName', string>>;

/** `left` is what found no room, empty as a rule. Without a name there is no card. */
export type RowRead =
  { readonly row: WrittenRow; readonly left: string } | { readonly why: 'no-name' | 'odd-name' };

/**
 * One row as a card. A value goes where it fits: a landline among the mobiles to the landline, a
 * second number to the second place; what fits nowhere goes into the note, with its label.
 */
export function readRow(
  cells: readonly string[],
  columns: readonly Column[],
  labels: Labels,
): RowRead {
  const draft: Draft = { face: new Map(), notes: [], labels };
  const names = { name: '', firstName: '', lastName: '' };
  columns.forEach(({ use, heading }, index) => {
    const text = clean(cells[index] ?? '');
    if (text === '' || use === 'skip') {
      return;
    }
    if (use === 'name' || use === 'firstName' || use === 'lastName') {
      names[use] = oneLine(text);
    } else if (use === 'note') {
      draft.notes.push(heading === '' || isNote(heading) ? text : `${heading}：${text}`);
    } else if (use === 'group' || use === 'tags') {
      order[use](draft, text);
    } else {
      place(draft, use, text);
    }
  });
  const name = nameOf(draft, names);
  return name === '' ? { why: 'no-name' } : finished(draft, name);
}

type Draft = {
  readonly face: Map<WrittenField, string>;
  readonly notes: string[];
  readonly labels: Labels;
  group?: string;
  tags?: string[];
};

function finished({ face, notes, group, tags = [] }: Draft, name: string): RowRead {
  face.set('name', name);
  const whole = notes.join('\n');
  const note = cut(whole, limits.noteLength);
  const ordered = writtenFields.flatMap((field) => {
    const value = face.get(field);
    return value === undefined ? [] : [[field, value] as const];
  });
  const parsed = WrittenFace.safeParse(Object.fromEntries(ordered));
  if (!parsed.success) {
    return { why: 'odd-name' };
  }
  const row: WrittenRow = {
    face: parsed.data,
    ...(group === undefined ? {} : { group }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(note === '' ? {} : { note }),
  };
  return { row, left: whole.slice(note.length).trim() };
}

/** Never through the middle of a character of two units. */
const cut = (text: string, length: number): string =>
  text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();

/** The family name stands first where the signs are Chinese. */
function nameOf(
  { notes, labels }: Draft,
  { name, firstName, lastName }: Readonly<Record<'name' | 'firstName' | 'lastName', string>>,
): string {
  const isChinese = /\p{Script=Han}/u.test(`${lastName}${firstName}`);
  const joined = isChinese ? `${lastName}${firstName}` : `${firstName} ${lastName}`.trim();
  if (name !== '' && joined !== '' && name.replace(/\s/g, '') !== joined.replace(/\s/g, '')) {
    notes.push(`${labels.lastName}/${labels.firstName}：${joined}`);
  }
  return name === '' ? joined : name;
}

/** Where else a value may go that does not fit, or where the place is taken. */
const places: Readonly<Partial<Record<WrittenField, readonly WrittenField[]>>> = {
  mobile: ['mobile', 'secondMobile', 'landline'],
  secondMobile: ['secondMobile', 'mobile', 'landline'],
  landline: ['landline', 'mobile', 'secondMobile'],
  email: ['email', 'secondEmail'],
  secondEmail: ['secondEmail', 'email'],
};
/** Several numbers or mailboxes in one cell. */
const BETWEEN = /\s*(?::::|[;；,，、/\n])\s*/;

function place({ face, notes, labels }: Draft, field: WrittenField, text: string): void {
  const candidates = places[field] ?? [field];
  for (const value of candidates.length > 1 ? text.split(BETWEEN) : [oneLine(text)]) {
    const fitting = candidates.flatMap((at) => {
      const parsed = WrittenFace.shape[at].safeParse(value);
      return parsed.success && parsed.data !== undefined ? [{ at, value: parsed.data }] : [];
    });
    const free = fitting.find(({ at }) => !face.has(at));
    const isThere = fitting.some((fit) => face.get(fit.at) === fit.value);
    if (free !== undefined && !isThere) {
      face.set(free.at, free.value);
    } else if (!isThere && value !== '') {
      notes.push(`${labels[field]}：${value}`);
    }
  }
}

const order = {
  group: (draft: Draft, text: string) => {
    const parsed = Group.safeParse(oneLine(text));
    if (parsed.success && draft.group === undefined) {
      draft.group = parsed.data;
    } else {
      draft.notes.push(`${draft.labels.group}：${text}`);
    }
  },
  tags: (draft: Draft, text: string) => {
    const tags = tagsInCell(text).map(oneLine);
    const fit = tags.filter((tag) => Tags.safeParse([tag]).success);
    const all = [...new Set([...(draft.tags ?? []), ...fit])];
    draft.tags = all.slice(0, limits.tagsPerEntry);
    const left = [...tags.filter((tag) => !fit.includes(tag)), ...all.slice(limits.tagsPerEntry)];
    if (left.length > 0) {
      draft.notes.push(`${draft.labels.tags}：${left.join('、')}`);
    }
  },
};
