import type { InventoryId } from '@contract/policy/inventory';
import type { SwitchablePurposeId } from '@contract/policy/purposes';
import { call } from '@phone/cloud/call';
import { failureWords, wordsNow } from '@phone/features/app';
import { actionSheet, toast } from '@phone/platform/feedback';
import { text } from './text';

/** How many records there are of an item. */
export type Held = { readonly item: string; readonly count: number };

/** Something a person may make their own before the purpose it came with is off. */
type Keepable = {
  readonly item: InventoryId;
  readonly erase: 'eraseCities';
  readonly keep: 'keepCities';
  readonly action: 'holder.keepPlaces';
};

/** By purpose; one that is not here erases what it has and offers nothing. */
const keepable: Readonly<Partial<Record<SwitchablePurposeId, Keepable>>> = {
  location: {
    item: 'location.place',
    erase: 'eraseCities',
    keep: 'keepCities',
    action: 'holder.keepPlaces',
  },
};

/**
 * Offers to keep what can be kept, where there is any of it. False where the person closed the
 * question or keeping failed: then nothing is switched off.
 */
export async function keptFirst(
  purpose: SwitchablePurposeId,
  held: readonly Held[],
): Promise<boolean> {
  const offer = keepable[purpose];
  if (offer === undefined || !held.some(({ item, count }) => item === offer.item && count > 0)) {
    return true;
  }
  const words = wordsNow(text);
  const chosen = await actionSheet([words[offer.erase], words[offer.keep]]);
  for (let more = chosen === 1; more;) {
    const answer = await call(offer.action, {});
    if (!answer.ok) {
      toast(failureWords(answer.error));
      return false;
    }
    more = answer.value.more;
  }
  return chosen !== null;
}
