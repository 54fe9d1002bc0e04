import { atBuild } from '@contract/policy/at-build';
import {
  generalPurposeIds,
  purposeIds,
  purposes,
  type ConsentPurposeId,
  type PurposeId,
} from '@contract/policy/purposes';
import type { Language, Words } from '@contract/policy/words';

/** One purpose in three lines: what, why, and what happens without. */
export type PurposeLines = {
  readonly id: ConsentPurposeId;
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
    neverCollected: labels(atBuild.neverCollected, language),
  };
}

export function linesOf(id: ConsentPurposeId, language: Language): PurposeLines {
  const { label, why, without } = purposes[id];
  const { needed, optional, generated } = atBuild.items[id];
  return {
    id,
    label: label[language],
    why: why[language],
    without: without[language],
    needed: labels(needed, language),
    optional: labels(optional, language),
    generated: labels(generated, language),
  };
}

const labels = (of: readonly Words[], language: Language): readonly string[] =>
  of.map((label) => label[language]);
