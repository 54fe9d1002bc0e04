import { clauseIds, type ClauseId, type PolicyText } from '../clauses';
import type { Language } from '../words';

export type Mark = 'same' | 'removed' | 'added';

/** A piece of text, and which of the two versions has it. */
export type Marked = { readonly text: string; readonly mark: Mark };

/** What changed in one clause: its title and its paragraphs, sentence by sentence. */
export type ClauseChange = {
  readonly id: ClauseId;
  readonly title: readonly Marked[];
  readonly paragraphs: readonly (readonly Marked[])[];
};

/** The clauses that differ in this language, in their order; none where the texts are the same. */
export function compareTexts(
  older: PolicyText,
  newer: PolicyText,
  language: Language,
): readonly ClauseChange[] {
  return clauseIds.flatMap((id) => {
    const [before, after] = [older[id], newer[id]];
    const title = align([before.title[language]], [after.title[language]]);
    const paragraphs = compareParagraphs(
      before.body.map((words) => words[language]),
      after.body.map((words) => words[language]),
    );
    const differs = [title, ...paragraphs].flat().some(({ mark }) => mark !== 'same');
    return differs ? [{ id, title, paragraphs }] : [];
  });
}

/** Paragraphs that stayed are found first; what lies between two of them is compared in pairs. */
function compareParagraphs(older: readonly string[], newer: readonly string[]): Marked[][] {
  const paragraphs: Marked[][] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const closePairs = (): void => {
    for (let at = 0; at < Math.max(removed.length, added.length); at += 1) {
      paragraphs.push(align(sentencesOf(removed[at] ?? ''), sentencesOf(added[at] ?? '')));
    }
    [removed, added] = [[], []];
  };
  for (const { text, mark } of align(older, newer)) {
    if (mark === 'same') {
      closePairs();
      paragraphs.push([{ text, mark }]);
    } else {
      (mark === 'removed' ? removed : added).push(text);
    }
  }
  closePairs();
  return paragraphs;
}

/** A Chinese full stop or semicolon ends a sentence, and one of ours before a space. */
export function sentencesOf(paragraph: string): readonly string[] {
  return paragraph.match(/.+?(?:[。；？]|[.;?](?=\s|$)|$)\s*/g) ?? [];
}

/** The shortest way from one list to the other: their longest common part stays the same. */
function align(older: readonly string[], newer: readonly string[]): Marked[] {
  const common = commonLengths(older, newer);
  const steps: Marked[] = [];
  let [i, j] = [0, 0];
  while (i < older.length || j < newer.length) {
    const [before, after] = [older[i], newer[j]];
    if (before !== undefined && before === after) {
      steps.push({ text: before, mark: 'same' });
      [i, j] = [i + 1, j + 1];
    } else if (before !== undefined && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? -1)) {
      steps.push({ text: before, mark: 'removed' });
      i += 1;
    } else {
      steps.push({ text: after ?? '', mark: 'added' });
      j += 1;
    }
  }
  return steps;
}

/** `[i][j]`: how much the lists have in common from there on. */
function commonLengths(older: readonly string[], newer: readonly string[]): number[][] {
  const common = Array.from({ length: older.length + 1 }, () =>
    new Array<number>(newer.length + 1).fill(0),
  );
  for (let i = older.length - 1; i >= 0; i -= 1) {
    for (let j = newer.length - 1; j >= 0; j -= 1) {
      const [here, below] = [common[i], common[i + 1]];
      if (here !== undefined && below !== undefined) {
        const same = older[i] === newer[j];
        here[j] = same ? 1 + (below[j + 1] ?? 0) : Math.max(below[j] ?? 0, here[j + 1] ?? 0);
      }
    }
  }
  return common;
}
