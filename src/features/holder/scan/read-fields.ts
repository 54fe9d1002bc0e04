import type { Input } from '@contract/index';
import { limits } from '@contract/limits';
import type { ScannedField } from '@contract/scan';
import { WrittenFace } from '@contract/written';
import { type WrittenField, writtenFields } from '../file/fields';
import type { Sparse } from '../write/face-form';

/** What was read of a paper card, as a form begins with it. */
export type ReadCard = {
  readonly face: Sparse;
  /** What was read and has no field of its own. */
  readonly note: string;
  readonly doubtful: readonly WrittenField[];
};

type Labels = Readonly<Record<ScannedField['field'], string>>;

export function readFields(fields: readonly ScannedField[], labels: Labels): ReadCard {
  const face: Partial<Record<WrittenField, string>> = {};
  const doubtful: WrittenField[] = [];
  const others: string[] = [];
  for (const { field, value, confidence } of fields) {
    const own = writtenFields.find((each) => each === field);
    if (own === undefined) {
      others.push(`${labels[field]}：${value}`);
    } else {
      face[own] = value;
      doubtful.push(...(confidence === 'low' ? [own] : []));
    }
  }
  return { face, note: others.join('\n').slice(0, limits.noteLength), doubtful };
}

const telling = [
  'name',
  'organisation',
  'mobile',
  'secondMobile',
  'email',
  'secondEmail',
] as const satisfies readonly WrittenField[];

/** What of it tells the person by, as far as it looks right. */
export function tellingOf(face: Sparse): Input<'holder.alike'>['face'] {
  const told: Input<'holder.alike'>['face'] = {};
  for (const field of telling) {
    const parsed = WrittenFace.shape[field].safeParse(face[field]);
    if (parsed.success && parsed.data !== undefined) {
      told[field] = parsed.data;
    }
  }
  return told;
}
