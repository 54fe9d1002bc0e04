import { inventory } from '@contract/policy/inventory';
import type { InventoryRow } from '@contract/policy/inventory-row';
import { generalPurposeIds, purposeIds, purposes, type PurposeId } from '@contract/policy/purposes';
import type { Language } from '@contract/policy/words';

/** One purpose in three lines: what, why, and what happens without. */
export type PurposeLines = {
  readonly id: PurposeId;
  readonly label: string;
  readonly why: string;
  readonly without: string;
  /** What the person gives for it, and what of that only if they like. */
  readonly needed: readonly string[];
  readonly optional: readonly string[];
  /** What arises from use; the collection list names each. */
  readonly generated: readonly string[];
};

export type Summary = {
  readonly purposes: readonly PurposeLines[];
  /** Asked only when the person comes to use it. */
  readonly askedLater: readonly string[];
  readonly neverCollected: readonly string[];
};

/** What the first agreement says, read from the contract and nothing else. */
export function summaryOf(language: Language): Summary {
  const general: readonly PurposeId[] = generalPurposeIds;
  return {
    purposes: generalPurposeIds.map((id) => linesOf(id, language)),
    askedLater: purposeIds
      .filter((id) => !general.includes(id))
      .map((id) => purposes[id].label[language]),
    neverCollected: labels(({ necessity }) => necessity === 'refused_by_design', language),
  };
}

export function linesOf(id: PurposeId, language: Language): PurposeLines {
  const { label, why, without } = purposes[id];
  const arises = (row: InventoryRow) => row.source === 'generated';
  const serves = (row: InventoryRow) => row.purposes.includes(id);
  const given = (row: InventoryRow) => serves(row) && !arises(row);
  return {
    id,
    label: label[language],
    why: why[language],
    without: without[language],
    needed: labels((row) => given(row) && row.necessity === 'basic', language),
    optional: labels((row) => given(row) && row.necessity === 'extended', language),
    generated: labels((row) => serves(row) && arises(row), language),
  };
}

function labels(wanted: (row: InventoryRow) => boolean, language: Language): readonly string[] {
  const rows: readonly InventoryRow[] = Object.values(inventory);
  return rows.filter(wanted).map(({ label }) => label[language]);
}
