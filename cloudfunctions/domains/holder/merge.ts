import { limits } from '@contract/limits';
import type { CardSeen } from '@contract/card';
import type { WrittenFace } from '@contract/written';
import type { Changes } from '@server/store/table';
import type { EntryRecord } from './records';
import { writtenFace } from './written';

/** A kept card with its note, as a merge sees it. */
export type Kept = { readonly entry: EntryRecord; readonly note: string | null };

/** Everything that undoing a merge puts back. */
export type Before = { readonly into: Kept; readonly others: readonly Kept[] };

/** What becomes of the one that stays; null where a note or the tags would be too long. */
export type Merged = {
  readonly changes: Changes<EntryRecord>;
  /** What stands on it then; null on the card of somebody else. */
  readonly face: WrittenFace | null;
  readonly note: string | null;
};

/**
 * The one that stays has what it had. From the others it takes what it lacks; what stands on them
 * and has no place goes into the note, each once.
 */
export function merged({ into, others }: Before, shown: CardSeen | null): Merged | null {
  const own = writtenFace(into.entry);
  const faces = others.flatMap(({ entry }) => writtenFace(entry) ?? []);
  const written = own === null ? null : completed(own, faces);
  const there = new Set<unknown>(Object.values(written ?? shown ?? {}));
  const left = faces.flatMap((face) => Object.values(face).filter((value) => !there.has(value)));
  const notes = [into, ...others].flatMap(({ note }) => note ?? []);
  const lines = [
    ...new Set([...notes, ...(left.length === 0 ? [] : [[...new Set(left)].join(' · ')])]),
  ];
  const note = lines.join('\n');
  const all = [into, ...others].map(({ entry }) => entry);
  const tags = [...new Set(all.flatMap((entry) => entry.tags ?? []))];
  if (note.length > limits.mergedNoteLength || tags.length > limits.tagsPerEntry) {
    return null;
  }
  return {
    changes: {
      group: all.find(({ group }) => group !== undefined)?.group,
      tags: tags.length === 0 ? undefined : tags,
      starred: all.some(({ starred }) => starred === true) ? true : undefined,
    },
    face: written,
    note: note === '' ? null : note,
  };
}

/** A second number or mailbox takes the second place, where that is free. */
const secondOf: Readonly<Record<string, string>> = {
  mobile: 'secondMobile',
  email: 'secondEmail',
};

function completed(own: WrittenFace, others: readonly WrittenFace[]): WrittenFace {
  const face = new Map(Object.entries(own));
  for (const other of others) {
    for (const [field, value] of Object.entries(other)) {
      const second = secondOf[field];
      if (!face.has(field)) {
        face.set(field, value);
      } else if (second !== undefined && face.get(field) !== value && !face.has(second)) {
        face.set(second, value);
      }
    }
  }
  // The fields are those of written faces, and every one that `own` had is still there.
  return Object.fromEntries(face) as WrittenFace;
}
