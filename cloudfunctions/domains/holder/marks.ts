import type { WrittenFace } from '@contract/written';
import type { Marks } from './alike';
import type { EntryRecord } from './records';
import type { Seen } from './seen';
import { writtenFace } from './written';

type Telling = { readonly [F in keyof WrittenFace]?: WrittenFace[F] | undefined };

/** What tells the person of a kept card by, as far as its keeper sees it. */
export function marksOf(entry: EntryRecord, { view: { name, organisation } }: Seen): Marks {
  const told = writtenFace(entry) ?? {
    ...(name === null ? {} : { name }),
    ...(organisation === null ? {} : { organisation }),
  };
  return { id: entry._id, ...marksIn(told) };
}

/** A name alone is shared by too many; with its organisation it says who. */
export const marksIn = (face: Telling): Omit<Marks, 'id'> => ({
  mobile: filled(face.mobile, face.secondMobile),
  email: filled(face.email, face.secondEmail),
  name:
    face.name === undefined || face.organisation === undefined
      ? []
      : filled(`${face.name}\0${face.organisation}`),
});

const filled = (...values: readonly (string | undefined)[]): readonly string[] =>
  values.flatMap((value) => value?.toLowerCase() ?? []);
