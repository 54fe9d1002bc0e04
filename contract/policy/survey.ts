import type { Words } from './words';

/** One question; its answers are one tap each and never free text. */
export type Question = {
  /** `2026q4`: a quarter has one question at most. */
  readonly id: string;
  /** The day from which it is asked, until the next one is. The newest stands first. */
  readonly opens: string;
  readonly question: Words;
  readonly choices: Readonly<Record<string, Words>>;
};

export const questions = [
  {
    id: '2026q4',
    opens: '2026-10-01',
    question: {
      'zh-CN': '第一次做名片，顺手吗？',
      en: 'Was making your first card easy?',
    },
    choices: {
      easy: { 'zh-CN': '顺手', en: 'Easy' },
      fair: { 'zh-CN': '还行', en: 'All right' },
      hard: { 'zh-CN': '费劲', en: 'Hard' },
    },
  },
] as const satisfies readonly Question[];

/** The question that is asked at a moment; null before the first. */
export function questionAt(now: string, all: readonly Question[] = questions): Question | null {
  return all.find(({ opens }) => opens <= now) ?? null;
}
