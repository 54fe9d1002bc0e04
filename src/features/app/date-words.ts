import type { Language } from '@contract/policy/words';

/** The day of a moment where the phone is: `2026年11月23日`, `23 Nov 2026`. */
export function dateWords(instant: string, language: Language): string {
  const date = new Date(instant);
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  return language === 'zh-CN'
    ? `${year}年${month + 1}月${day}日`
    : `${day} ${months[month] ?? ''} ${year}`;
}

/** A day that is one everywhere, `2026-11-24`, in the same words. */
export const dayWords = (day: string, language: Language): string =>
  dateWords(`${day}T00:00:00`, language);

/** The day and the minute: `2026年11月23日 09:05`. */
export function timeWords(instant: string, language: Language): string {
  const date = new Date(instant);
  const minute = String(date.getMinutes()).padStart(2, '0');
  return `${dateWords(instant, language)} ${String(date.getHours()).padStart(2, '0')}:${minute}`;
}

// WeChat's engine on older phones knows no names of months in English.
const months = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;
