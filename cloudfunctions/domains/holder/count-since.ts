import type { CardId, Instant } from '@contract/values';
import type { Reader } from '@server/store/reader';
import { Entries } from './records';

/** How many keep a card since some time and still do, and how many like it: numbers, not who. */
export async function countSince(
  store: Reader,
  card: CardId,
  since: Instant,
): Promise<{ readonly saves: number; readonly likes: number }> {
  const entries = store.everyones(Entries);
  const [saves, likes] = await Promise.all([
    entries.count({ card, savedAt: { gte: since } }),
    entries.count({ card, likedAt: { gte: since } }),
  ]);
  return { saves, likes };
}
