import type { ActionSpec } from '@contract/action';
import { contract } from '@contract/index';
import type { PurposeId } from '@contract/policy/purposes';
import type { Collection } from '@server/store/collection';
import { Accesses } from './access-log/records';
import { truncateAddresses } from './access-log/truncate-addresses';
import { Disclosures } from './disclosure-log/records';
import { eraseFrom, removeWhere } from './erase';
import { expireFrom } from './expire';
import { exportFrom } from './export';
import { heldIn } from './held';
import type { PersonalData, Progress, WithLog } from './personal-data';
import { CodeCounts, Codes } from './proof-code/records';
import { Audit, Counters, Once } from './records';
import { writtenBetween } from './written';

type Duty = 'export' | 'held' | 'erase' | 'expire';

/**
 * What follows from the declarations alone: whose a record is, which items are exported, which are
 * kept by law, when they end. A domain adds what only it knows.
 */
export function personalDataIn(
  collections: readonly Collection[],
): Pick<PersonalData, Duty | 'collections'> {
  return {
    collections,
    export: (request) => exportFrom(collections, request),
    held: (owner) => heldIn(collections, owner),
    erase: async (order, timeLeft) =>
      order.what === 'everything' ? eraseFrom(collections, order, timeLeft) : nothing,
    expire: (now, timeLeft, dryRun) => expireFrom(collections, now, timeLeft, dryRun),
  };
}

export const nothing: Progress = { changed: 0, finished: true };

const kernelRecords = personalDataIn([
  Audit,
  Accesses,
  Disclosures,
  Once,
  Counters,
  Codes,
  CodeCounts,
]);

/** The records the kernel makes itself. Orders of erasure end with the erasure. */
export const kernelData: WithLog = {
  ...kernelRecords,
  written: writtenBetween,
  expire: async (now, timeLeft, dryRun) => {
    const gone = await kernelRecords.expire(now, timeLeft, dryRun);
    const aged = await truncateAddresses(now, timeLeft, dryRun);
    return {
      changed: gone.changed + aged.changed,
      finished: gone.finished && aged.finished,
    };
  },
  /** A receipt repeats what was written, so it goes with the purpose it was written for. */
  erase: async (order, timeLeft) => {
    const { owner, what } = order;
    return what === 'everything'
      ? kernelRecords.erase(order, timeLeft)
      : removeWhere(Once.name, { owner, action: { in: actionsFor(what) } }, timeLeft);
  },
};

const actionsFor = (purpose: PurposeId): string[] =>
  Object.entries(contract).flatMap(([domain, actions]) =>
    Object.entries<ActionSpec>(actions)
      .filter(([, { purposes }]) => purposes.includes(purpose))
      .map(([name]) => `${domain}.${name}`),
  );
