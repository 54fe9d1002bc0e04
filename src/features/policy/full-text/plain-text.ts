import { clauseIds, type ClauseId, type PolicyText } from '@contract/policy/clauses';
import type { Language } from '@contract/policy/words';

/** One clause in one language, as it stands on the screen. */
export type ReadClause = {
  readonly id: ClauseId;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Our own words beside the clause, where there are any. */
  readonly note: string | null;
  /** True while a lawyer has to confirm the wording. */
  readonly review: boolean;
};

export function readClauses(text: PolicyText, language: Language): readonly ReadClause[] {
  return clauseIds.map((id) => {
    const { title, body, note, review = false } = text[id];
    return {
      id,
      heading: numbered(id, title[language]),
      paragraphs: body.map((words) => words[language]),
      note: note?.[language] ?? null,
      review,
    };
  });
}

/** A title with its clause's number before it; what opens the policy has none. */
export const numbered = (id: ClauseId, title: string): string =>
  /^\d/.test(id) ? `${id}　${title}` : title;

/** The whole text for the clipboard or a file, with the fingerprint people agree to. */
export function plainText(clauses: readonly ReadClause[], hash: string): string {
  const parts = clauses.map(({ heading, paragraphs }) => [heading, ...paragraphs].join('\n'));
  return `${parts.join('\n\n')}\n\nsha256 ${hash}\n`;
}

/** At 400 Chinese signs or 200 English words a minute. */
export function readingMinutes(clauses: readonly ReadClause[], language: Language): number {
  const all = clauses.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]).join(' ');
  const amount = language === 'zh-CN' ? all.length / 400 : all.split(/\s+/).length / 200;
  return Math.max(1, Math.round(amount));
}
