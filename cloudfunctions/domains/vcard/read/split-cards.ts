/** The lines of one card, without those that open and close it. */
export type CardLines = readonly string[];

const OPENS = /^\s*BEGIN\s*:\s*VCARD\s*$/i;
const CLOSES = /^\s*END\s*:\s*VCARD\s*$/i;

/**
 * Takes cards apart. A card that is cut off ends where the next one begins, or the file; one that
 * stands inside another (`AGENT` of version 2.1) stays a part of it, lines and all.
 */
export function splitCards(lines: readonly string[]): CardLines[] {
  const cards: string[][] = [];
  let open: string[] | null = null;
  let inside = 0;
  for (const line of lines) {
    if (OPENS.test(line)) {
      if (open !== null && isAgent(open)) {
        inside += 1;
        continue;
      }
      inside = 0;
      open = [];
      cards.push(open);
    } else if (CLOSES.test(line) && inside > 0) {
      inside -= 1;
    } else if (CLOSES.test(line)) {
      open = null;
    } else if (inside === 0) {
      open?.push(line);
    } else if (open !== null) {
      open.push(`${open.pop() ?? ''} ${line.trim()}`);
    }
  }
  return cards;
}

const isAgent = (lines: readonly string[]): boolean =>
  /^\s*AGENT\s*:\s*$/i.test(lines[lines.length - 1] ?? '');
