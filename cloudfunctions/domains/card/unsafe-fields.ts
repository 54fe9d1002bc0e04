import type { CardDraft } from '@contract/card';
import { type CheckedField, checkedTexts } from './rules';

type IsSafe = (text: string) => Promise<boolean>;

/**
 * The fields WeChat does not pass, or null where it passes all. One question where all is well,
 * which is nearly always; only a refusal is looked into, by halves.
 */
export const unsafeFieldsOf = (
  draft: CardDraft,
  isSafe: IsSafe,
): Promise<readonly CheckedField[] | null> => unsafeAmong(checkedTexts(draft), isSafe);

/** The same of any texts that have names. */
export const unsafeAmong = async <F extends string>(
  texts: Texts<F>,
  isSafe: IsSafe,
): Promise<readonly F[] | null> =>
  (await isSafe(together(texts))) ? null : narrowed(texts, isSafe);

type Texts<F extends string> = readonly (readonly [field: F, text: string])[];

const together = (texts: Texts<string>): string => texts.map(([, text]) => text).join('\n');

/** What is refused together and passed in both halves is about all of them. */
async function narrowed<F extends string>(texts: Texts<F>, isSafe: IsSafe): Promise<readonly F[]> {
  if (texts.length <= 1) {
    return texts.map(([field]) => field);
  }
  const middle = Math.ceil(texts.length / 2);
  const halves = [texts.slice(0, middle), texts.slice(middle)];
  const found: F[] = [];
  for (const half of halves) {
    if (!(await isSafe(together(half)))) {
      found.push(...(await narrowed(half, isSafe)));
    }
  }
  return found.length > 0 ? found : texts.map(([field]) => field);
}
