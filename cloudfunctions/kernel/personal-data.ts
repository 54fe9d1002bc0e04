import type { Domain } from '@contract/doors';
import type { InventoryId } from '@contract/policy/inventory';
import type { ConsentPurposeId } from '@contract/policy/purposes';
import type { AccountId, Instant } from '@contract/values';
import type { Collection } from '@server/store/collection';
import type { Place } from '@server/store/table';
import type { Transaction } from './handler';
import type { AccountRecord, ErasureOrder } from './records';

/** One thing held: the items it carries, each in clear. */
export type ExportedRecord = {
  readonly collection: string;
  readonly values: Readonly<Record<string, unknown>>;
};

/** Asks for the next part; `after` is null at the start, then whatever the last part said. */
export type ExportRequest = {
  readonly owner: AccountId;
  readonly after: string | null;
  readonly limit: number;
};
export type ExportPart = {
  readonly records: readonly ExportedRecord[];
  readonly next: string | null;
};

/** Unfinished work goes on where it stopped, and doing it twice does no harm. */
export type Progress = { readonly changed: number; readonly finished: boolean };

/** False once the time for this run is used up. */
export type TimeLeft = () => boolean;

/** How many records hold an item, and when the last of them ends; null where an event ends it. */
export type HeldItem = { readonly count: number; readonly lastEnd: Instant | null };
export type Held = ReadonlyMap<InventoryId, HeldItem>;

/**
 * What each domain answers for. Export, erasure and retention are asked of all of them, so that
 * nobody has to remember to call anybody.
 */
export type PersonalData = {
  readonly collections: readonly Collection[];
  export(request: ExportRequest): Promise<ExportPart>;
  held(owner: AccountId): Promise<Held>;
  erase(order: ErasureOrder, timeLeft: TimeLeft): Promise<Progress>;
  expire(now: Instant, timeLeft: TimeLeft, dryRun: boolean): Promise<Progress>;
  /** Stops a purpose in the withdrawal's own transaction; `erase` is asked for the rest. */
  withdraw?(transaction: Transaction<AccountRecord>, purpose: ConsentPurposeId): Promise<void>;
  /** The person is leaving: nothing of theirs opens for others any more. */
  pause?(transaction: Transaction<AccountRecord>): Promise<void>;
  /** They stay: everything is as it was. */
  resume?(transaction: Transaction<AccountRecord>): Promise<void>;
  /** Everything of a person is erased; part of the transaction that closes the order. */
  departed?(place: Place, order: ErasureOrder): Promise<void>;
};

/** How often each item was written in a span of time, and when last. */
export type Written = ReadonlyMap<InventoryId, { readonly count: number; readonly last: Instant }>;

/** The keeper of the activity log answers for what it says. */
export type WithLog = PersonalData & {
  written(owner: AccountId, from: Instant, to: Instant): Promise<Written>;
};

/** All who hold personal data: the domains, and the kernel itself. */
export type Everyone = Readonly<Record<Domain, PersonalData>> & { readonly kernel: WithLog };

/** What all of them hold of a person. */
export async function heldByAll(everyone: Everyone, owner: AccountId): Promise<Held> {
  const all = Object.values<PersonalData>(everyone);
  const found = await Promise.all(all.map((each) => each.held(owner)));
  return addUp(found.flatMap((held) => [...held]));
}

/** Adds up what several hold. */
export function addUp(found: Iterable<readonly [InventoryId, HeldItem]>): Held {
  const total = new Map<InventoryId, HeldItem>();
  for (const [id, { count, lastEnd }] of found) {
    const known = total.get(id);
    const ends = [known?.lastEnd ?? null, lastEnd].filter((end) => end !== null).sort();
    total.set(id, { count: (known?.count ?? 0) + count, lastEnd: ends.at(-1) ?? null });
  }
  return total;
}
