import type { Language } from '@contract/policy/words';
import { useDisplay } from './use-display';

type Group = { readonly [name: string]: string };
type Phrase = string | ((...values: never[]) => string) | Group;
export type Phrases = Readonly<Record<string, Phrase>>;
/** The same phrases in other words: a function takes the same values. */
export type Same<P> = {
  readonly [K in keyof P]: P[K] extends string
    ? string
    : P[K] extends Group
      ? { readonly [N in keyof P[K]]: string }
      : P[K];
};

/**
 * A feature's words: `export const text = { 'zh-CN': { … }, en: { … } } satisfies Text`.
 * A phrase with a number or a name in it is a function; words for the values of one type are a
 * group of their own.
 */
export type Text = Readonly<Record<Language, Phrases>>;

/** Both languages of it; a phrase missing in one of them does not compile. */
export type BothLanguages<P extends Phrases> = {
  readonly 'zh-CN': P;
  readonly en: Same<NoInfer<P>>;
};

/** The words in the language on the screen. */
export function useWords<P extends Phrases>(text: BothLanguages<P>): Same<P> {
  const { language } = useDisplay();
  // `BothLanguages` holds the two to the same phrases.
  return text[language] as Same<P>;
}
