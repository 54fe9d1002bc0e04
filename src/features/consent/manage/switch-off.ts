import { inventory } from '@contract/policy/inventory';
import type { InventoryRow } from '@contract/policy/inventory-row';
import { purposes, type SwitchablePurposeId } from '@contract/policy/purposes';
import type { Language } from '@contract/policy/words';
import { call } from '@phone/cloud/call';
import { displayNow, failureWords, sentences, wordsNow } from '@phone/features/app';
import { confirm, toast } from '@phone/platform/feedback';
import { type Held, keptFirst } from './kept-first';
import { text } from './text';

/** Asks by naming what is lost, with its counts where the cloud can be asked; then withdraws. */
export async function switchOff(id: SwitchablePurposeId): Promise<void> {
  const words = wordsNow(text);
  const { language } = displayNow();
  const preview = await call('rights.previewLeaving', {});
  const held = preview.ok ? preview.value.erased : [];
  const lost = lostWith(id, held, language);
  const yes = await confirm({
    title: words.offTitle(purposes[id].label[language]),
    text: sentences(
      [purposes[id].without[language], lost.length > 0 ? words.lost(lost) : ''],
      language,
    ),
    yes: words.off,
    no: words.keepOn,
  });
  if (yes) {
    if (!(await keptFirst(id, held))) {
      return;
    }
    const answer = await call('consent.withdraw', { purpose: id });
    toast(answer.ok ? words.isOff : failureWords(answer.error));
  }
}

/** What is held for this purpose alone, by name and count. */
export function lostWith(
  id: SwitchablePurposeId,
  held: readonly Held[],
  language: Language,
): readonly string[] {
  const rows: Readonly<Record<string, InventoryRow>> = inventory;
  return held.flatMap(({ item, count }) => {
    const row = rows[item];
    const only = row !== undefined && row.purposes.every((purpose) => purpose === id);
    return only && count > 0 ? [`${row.label[language]} ${count}`] : [];
  });
}
