import { clauseIds, type ClauseId, type PolicyText } from '@contract/policy/clauses';
import type { Language } from '@contract/policy/words';

/** A clause of which two versions say different things: paragraphs that went, and that came. */
export type ClauseChange = {
  readonly id: ClauseId;
  readonly title: string;
  readonly gone: readonly string[];
  readonly come: readonly string[];
};

/** The clauses that differ in one language. What both versions say is left out. */
export function changesBetween(
  before: PolicyText,
  after: PolicyText,
  language: Language,
): readonly ClauseChange[] {
  return clauseIds
    .map((id) => {
      const [old, now] = [paragraphsOf(before, id, language), paragraphsOf(after, id, language)];
      return {
        id,
        title: after[id].title[language],
        gone: old.filter((text) => !now.includes(text)),
        come: now.filter((text) => !old.includes(text)),
      };
    })
    .filter(({ gone, come }) => gone.length + come.length > 0);
}

const paragraphsOf = (text: PolicyText, id: ClauseId, language: Language): readonly string[] => {
  const { title, body } = text[id];
  return [title, ...body].map((words) => words[language]);
};
