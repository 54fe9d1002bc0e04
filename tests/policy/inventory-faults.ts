import type { InventoryRow } from '@contract/policy/inventory';
import { purposes } from '@contract/policy/purposes';
import type { StorageKey } from '@contract/policy/storage-keys';

type Rows = Readonly<Record<string, InventoryRow>>;
/** A collection as far as the inventory speaks of it. */
type Place = {
  readonly name: string;
  readonly fields: Readonly<Record<string, object>>;
  readonly days: number | null;
};
type Keys = Readonly<Record<string, Pick<StorageKey, 'item' | 'days'>>>;

/** Where the rows say something else than what is stored, or contradict themselves. */
export function inventoryFaults(rows: Rows, places: readonly Place[], keys: Keys): string[] {
  return Object.entries(rows).flatMap(([id, row]) => {
    const holding = places.filter(({ fields }) =>
      Object.values(fields).some((field) => 'item' in field && field.item === id),
    );
    const kept = Object.values(keys).filter(({ item }) => item === id);
    const said = [
      ...(row.basis === 'none' ? faultsOfNever(row, holding) : faultsOfBasis(row)),
      ...faultsOfPlace(row, holding, kept.length > 0),
      ...holding.flatMap((place) => faultsOfEnd(row, place)),
      ...kept.flatMap(({ days }) => faultsOfKey(row, days)),
    ];
    return said.map((what) => `${id}: ${what}`);
  });
}

function faultsOfNever(row: InventoryRow, holding: readonly Place[]): string[] {
  const isNothing =
    row.purposes.length === 0 &&
    row.stored.length === 0 &&
    row.recipients.length === 0 &&
    row.wxApi.length === 0 &&
    row.source === 'none' &&
    row.exported === 'no' &&
    row.protection === 'not-stored';
  return isNothing && holding.length === 0 ? [] : ['is never collected and yet is there'];
}

function faultsOfBasis({ basis, purposes: ids, necessity }: InventoryRow): string[] {
  const byLaw = ids.filter((id) => purposes[id].basis === 'statutory').length;
  const fits = {
    statutory: ids.length > 0 && byLaw === ids.length,
    consent: ids.length > byLaw,
    separate_consent: ids.length > byLaw,
    contract: ids.length === 0,
    none: false,
  };
  const collected = necessity === 'basic' || necessity === 'extended';
  return fits[basis] && collected ? [] : [`its basis can't be ${basis}`];
}

function faultsOfPlace(row: InventoryRow, holding: readonly Place[], onPhone: boolean): string[] {
  const names = row.stored.filter((name) => name !== 'files' && name !== 'phone').sort();
  const found = holding.map(({ name }) => name).sort();
  const isPhone = row.stored.includes('phone');
  return [
    ...(names.join() === found.join() ? [] : [`lies in ${found.join()}, not in ${names.join()}`]),
    ...(isPhone === (row.protection === 'on-phone') ? [] : ['is on the phone or is not']),
    ...(onPhone && !isPhone ? ['is kept on the phone, and the row does not say so'] : []),
    ...(row.stored.length === 0 && row.protection !== 'not-stored' ? ['lies nowhere'] : []),
    ...(row.sensitive && row.protection === 'plain' ? ['is sensitive and lies open'] : []),
  ];
}

function faultsOfEnd({ retention, erasure, onLeaving }: InventoryRow, { days }: Place): string[] {
  const counted = daysOf(retention);
  return [
    ...(counted === days ? [] : [`is kept ${String(days)} days, the row says ${String(counted)}`]),
    ...(erasure === 'expires' && counted === null ? ['expires without days'] : []),
    ...(erasure !== 'expires' && onLeaving.then === 'keep' ? ['is kept and yet goes'] : []),
    ...(onLeaving.then === 'keep' && onLeaving.days !== counted ? ['is kept longer after'] : []),
  ];
}

function faultsOfKey({ retention }: InventoryRow, days: number | null): string[] {
  const said = daysOf(retention);
  return said === days ? [] : [`the phone keeps it ${String(days)} days, not ${String(said)}`];
}

/** The days after the event that are not nothing; null where the event itself is the end. */
const daysOf = ({ days }: InventoryRow['retention']): number | null => (days === 0 ? null : days);
