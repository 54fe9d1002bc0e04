import { WrittenFace } from '@contract/written';
import { type WrittenField, writtenFields } from '../file/fields';

/** What is typed; an empty field is an empty text. */
export type Typed = Readonly<Record<WrittenField, string>>;
/** A face as it comes: what does not stand on it is left out. */
export type Sparse = { readonly [F in WrittenField]?: string | undefined };
/** `missing` nothing there · `long` too many characters · `odd` not the shape of such a thing. */
export type Fault = 'missing' | 'long' | 'odd';

export function typedOf(face: Sparse): Typed {
  const typed: Partial<Record<WrittenField, string>> = {};
  for (const field of writtenFields) {
    typed[field] = face[field] ?? '';
  }
  // The loop above has filled in every field.
  return typed as Typed;
}

/** The face where it may be kept, or what is wrong with each field. */
export function checked(
  typed: Typed,
):
  | { readonly face: WrittenFace }
  | { readonly faults: Readonly<Partial<Record<WrittenField, Fault>>> } {
  const filled = writtenFields.filter((field) => field === 'name' || typed[field].trim() !== '');
  const parsed = WrittenFace.safeParse(
    Object.fromEntries(filled.map((field) => [field, typed[field]])),
  );
  if (parsed.success) {
    return { face: parsed.data };
  }
  const faults: Partial<Record<WrittenField, Fault>> = {};
  for (const { path, code } of parsed.error.issues) {
    const field = writtenFields.find((each) => each === path[0]);
    if (field !== undefined) {
      faults[field] ??= faultOf(typed[field], code);
    }
  }
  return { faults };
}

function faultOf(value: string, code: string): Fault {
  if (value.trim() === '') {
    return 'missing';
  }
  return code === 'too_big' ? 'long' : 'odd';
}
