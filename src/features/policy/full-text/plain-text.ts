import { clauseIds, type ClauseId, type PolicyText } from '@contract/policy/clauses';
import type { Language } from '@contract/policy/words';

/** One clause in one language, as it stands on the screen. */
export type ReadClause = {
  readonly id: ClauseId;
  readonly heading: string;
  readonly paragraphs: readonly string[];
};

export function readClauses(text: PolicyText, language: Language): readonly ReadClause[] {
  return clauseIds.map((id) => {
    const { title, body } = text[id];
    return {
      id,
      heading: /^\d/.test(id) ? `${id}　${title[language]}` : title[language],
      paragraphs: body.map((words) => words[language]),
    };
  });
}

/** The clauses that contain every word looked for; all of them when nothing is. */
export function findClauses(clauses: readonly ReadClause[], sought: string) {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  return clauses.filter(({ heading, paragraphs }) => {
    const all = [heading, ...paragraphs].join('\n').toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

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
