import { inventory } from './inventory';
import type { InventoryRow } from './inventory-row';
import { purposeIds, type ConsentPurposeId } from './purposes';
import { storageKeys, type StorageKey, type StorageKeyName } from './storage-keys';
import { appSettings } from './wechat/app-settings';
import type { Words } from './words';

/** The items that serve a purpose, by name. */
export type ServingItems = {
  /** What a person gives for it, and what of that only if they like. */
  readonly needed: readonly Words[];
  readonly optional: readonly Words[];
  /** What arises from use. */
  readonly generated: readonly Words[];
};

export type AtBuild = {
  /** What app.json says about private interfaces. */
  readonly settings: ReturnType<typeof appSettings>;
  readonly items: Readonly<Record<ConsentPurposeId, ServingItems>>;
  readonly neverCollected: readonly Words[];
  readonly storage: Readonly<
    Record<StorageKeyName, Pick<StorageKey, 'refusable' | 'personal' | 'days'>>
  >;
};

/** As JSON: the compiler sees of a text, and not of an object, that it is there. */
declare const POLICY_AT_BUILD: string | undefined;

/**
 * What every page of the phone needs of the policy. The build works it out once and puts it here,
 * so that the pages that open first do not carry the whole inventory.
 */
export const atBuild: AtBuild =
  typeof POLICY_AT_BUILD === 'undefined' ? workOut() : (JSON.parse(POLICY_AT_BUILD) as AtBuild);

export function workOut(): AtBuild {
  return {
    settings: appSettings(Object.values(inventory)),
    items: forEach(purposeIds, itemsFor),
    neverCollected: labels(({ necessity }) => necessity === 'refused_by_design'),
    // The object's own keys are exactly the declared names.
    storage: forEach(Object.keys(storageKeys) as StorageKeyName[], (key) => {
      const { refusable, personal, days } = storageKeys[key];
      return { refusable, personal, days };
    }),
  };
}

function itemsFor(id: ConsentPurposeId): ServingItems {
  const arises = (row: InventoryRow) => row.source === 'generated';
  const serves = (row: InventoryRow) => row.purposes.includes(id);
  const given = (row: InventoryRow) => serves(row) && !arises(row);
  return {
    needed: labels((row) => given(row) && row.necessity === 'basic'),
    optional: labels((row) => given(row) && row.necessity === 'extended'),
    generated: labels((row) => serves(row) && arises(row)),
  };
}

function labels(wanted: (row: InventoryRow) => boolean): readonly Words[] {
  const rows: readonly InventoryRow[] = Object.values(inventory);
  return rows.filter(wanted).map(({ label }) => label);
}

function forEach<Name extends string, Value>(
  names: readonly Name[],
  value: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, Value>;
}
