import type { CardId } from '@contract/values';
import { limits } from '@contract/limits';
import { dropStored, readStored, writeStored } from '@phone/platform/storage';
import { audiences, cardFieldNames, templates } from '@contract/card-fields';
import type { Content } from './content';
import { fieldNames } from './fields';

/** What was typed and not saved, and the version of the card it was typed over. */
export type Edited = Content & { readonly version: number | null };

/** Which card a draft belongs to; null is one that doesn't exist yet. */
type Target = CardId | null;
const DRAFTS_MAX = limits.cardsPerPerson + 1;

export function readDraft(target: Target): Edited | null {
  return allDrafts().find(([name]) => name === nameOf(target))?.[1] ?? null;
}

/** Kept on this phone alone; the oldest draft makes room. */
export function keepDraft(target: Target, edited: Edited): void {
  const others = allDrafts().filter(([name]) => name !== nameOf(target));
  write([...others, [nameOf(target), edited] as const].slice(-DRAFTS_MAX));
}

export function dropDraft(target: Target): void {
  write(allDrafts().filter(([name]) => name !== nameOf(target)));
}

type Entry = readonly [name: string, edited: Edited];

function allDrafts(): readonly Entry[] {
  const kept = readStored('cardDraft');
  return Array.isArray(kept) ? kept.filter(isEntry) : [];
}

function write(entries: readonly Entry[]): void {
  if (entries.length === 0) {
    dropStored('cardDraft');
  } else {
    writeStored('cardDraft', entries);
  }
}

const nameOf = (target: Target): string => target ?? 'new';

/** An older program may have kept another shape: then it is as if nothing were there. */
function isEntry(kept: unknown): kept is Entry {
  if (!Array.isArray(kept) || typeof kept[0] !== 'string') {
    return false;
  }
  const edited: unknown = kept[1];
  return (
    isRecord(edited) &&
    isVersion(edited['version']) &&
    isValues(edited['values']) &&
    isVisibility(edited['visibility']) &&
    isOneOf(templates, edited['template'])
  );
}

const isRecord = (kept: unknown): kept is Readonly<Record<string, unknown>> =>
  typeof kept === 'object' && kept !== null;

const isVersion = (kept: unknown): boolean => kept === null || typeof kept === 'number';

const isValues = (kept: unknown): boolean =>
  isRecord(kept) && fieldNames.every((field) => typeof kept[field] === 'string');

const isVisibility = (kept: unknown): boolean =>
  isRecord(kept) &&
  Object.entries(kept).every(
    ([field, audience]) => isOneOf(cardFieldNames, field) && isOneOf(audiences, audience),
  );

const isOneOf = (words: readonly string[], kept: unknown): boolean =>
  typeof kept === 'string' && words.includes(kept);
