import type { Language } from '@contract/policy/words';

/** Sentences one after the other: English wants a space between them, Chinese does not. */
export function sentences(lines: readonly string[], language: Language): string {
  return lines.filter((line) => line !== '').join(language === 'zh-CN' ? '' : ' ');
}
