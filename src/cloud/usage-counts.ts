import type { ActionName } from '@contract/index';
import { limits } from '@contract/limits';
import type { UsageEvent } from '@contract/policy/usage-events';
import { dropStored, readStored, writeStored } from '@phone/platform/storage';
import { currentMe, subscribeMe } from './me';

/** What waits on the phone, and the day on which something was handed in last. */
export type Counted = {
  readonly sentOn: string | null;
  readonly counts: Readonly<Partial<Record<UsageEvent, number>>>;
};

/** An event is an answer that came: nothing else of what a person does is looked at. */
const eventOf: Readonly<Partial<Record<ActionName, UsageEvent>>> = {
  'card.create': 'cardMade',
  'card.update': 'cardChanged',
  'card.open': 'cardOpened',
  'holder.save': 'cardKept',
  'holder.read': 'keptOpened',
  'rights.export': 'dataTaken',
};

const isAgreed = (): boolean => currentMe()?.purposes.improve === true;

/** Counts one more on the phone, for somebody who agreed to it; for anybody else, nothing. */
export function countAnswered(name: ActionName): void {
  const event = eventOf[name];
  if (event !== undefined && isAgreed()) {
    const { sentOn, counts } = readCounted();
    const count = Math.min((counts[event] ?? 0) + 1, limits.usageCount);
    keepCounted({ sentOn, counts: { ...counts, [event]: count } });
  }
}

export function readCounted(): Counted {
  const kept = readStored('usageCounts');
  return isCounted(kept) ? kept : { sentOn: null, counts: {} };
}

/** Whoever takes the consent back in the meantime has nothing kept. */
export function keepCounted(counted: Counted): void {
  if (isAgreed()) {
    writeStored('usageCounts', counted);
  }
}

/** Taking the consent back takes what was counted, at once. */
export function forgetWhenWithdrawn(): void {
  let before = isAgreed();
  subscribeMe(() => {
    const now = isAgreed();
    if (before && !now) {
      dropStored('usageCounts');
    }
    before = now;
  });
}

function isCounted(kept: unknown): kept is Counted {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'sentOn' in kept &&
    'counts' in kept &&
    typeof kept.counts === 'object'
  );
}
