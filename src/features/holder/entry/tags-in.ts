import { limits } from '@contract/limits';

/** Tags as they are typed, with spaces or commas between; null where there are too many or long ones. */
export function tagsIn(typed: string): readonly string[] | null {
  const tags = [...new Set(typed.split(/[\s,，、]+/).filter((tag) => tag !== ''))];
  const fits = tags.every((tag) => tag.length <= limits.tagLength);
  return fits && tags.length <= limits.tagsPerEntry ? tags : null;
}
