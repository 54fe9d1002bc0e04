import { limits } from '@contract/limits';
import { type ReadCard, cardOf } from './read/card-of';
import { usualCharset } from './read/charset';
import { linesOf } from './read/lines';
import { splitCards } from './read/split-cards';

export type VcardFault = 'empty' | 'too-long' | 'too-many';
export type ReadFile =
  { readonly ok: true; readonly cards: readonly ReadCard[] } | { ok: false; fault: VcardFault };

/**
 * Reads a vCard file: versions 2.1, 3.0 and 4.0, of any charset that Chinese phones write, with one
 * card or many. Nothing is lost in silence: what fits no field stands in `left` of its card.
 * `empty` where there is no card in it; `too-long` and `too-many` beyond `limits.vcard…`.
 */
export function readVcards(file: Uint8Array): ReadFile {
  if (file.byteLength > limits.vcardBytes) {
    return { ok: false, fault: 'too-long' };
  }
  const lines = linesOf(file);
  if (lines.length > limits.vcardLines) {
    return { ok: false, fault: 'too-long' };
  }
  const found = splitCards(lines);
  if (found.length === 0) {
    return { ok: false, fault: 'empty' };
  }
  if (found.length > limits.vcardCards) {
    return { ok: false, fault: 'too-many' };
  }
  const usual = usualCharset(lines);
  return { ok: true, cards: found.map((card) => cardOf(card, usual)) };
}
