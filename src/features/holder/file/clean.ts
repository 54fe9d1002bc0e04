/** As the contract takes text: composed, without what cannot be printed or turns text around. */
export const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim();

export const oneLine = (text: string): string => clean(text).replace(/\s*\n\s*/g, ' ');
