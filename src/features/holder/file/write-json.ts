import { ofCard, type Whole } from './write-csv';

/** Kept cards for programs: the same content as the table, with names that don't change. */
export function writeJson(entries: readonly Whole[]): string {
  const cards = entries.map(({ card, savedAt, starred, group, tags, note }) => ({
    card: card === null ? null : faceOf(card),
    ...{ savedAt, starred, group, tags, note },
  }));
  return JSON.stringify({ schema: 'lechat-card/holder/1', cards }, null, 2);
}

/** How it is drawn and what else its owner could open is no part of what somebody keeps. */
const faceOf = (card: NonNullable<Whole['card']>) =>
  Object.fromEntries(ofCard.map((field) => [field, card[field]]));
