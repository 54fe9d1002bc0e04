import type { Limit } from '@contract/action';
import type { ActionName } from '@contract/index';
import type { AccountId, Instant } from '@contract/values';
import { type Place, table } from '@server/store/table';
import { instantOf } from '@server/store/time';
import { type CounterRecord, Counters, type Login } from './records';
import { Refusal } from './refusal';

/**
 * Step 5, first half: calls of any kind, counted in this instance's memory and nowhere else, so
 * that looking leaves no trace. Writes may be tried more often than they may succeed, and the
 * rarest as often as a bad connection needs.
 */
export function limitCalls(login: Login, name: ActionName, limit: Limit, writes: boolean): void {
  const nowMs = Date.now();
  const id = `${login}.${name}`;
  const known = calls.get(id);
  const window = known !== undefined && nowMs < known.endsMs ? known : fresh(limit, nowMs);
  window.count += 1;
  calls.delete(id);
  calls.set(id, window);
  forgetOldest();
  if (window.count > (writes ? triesOf(limit) : limit.count)) {
    throw new Refusal('rate/limited');
  }
}

/** Step 5, second half: writes that succeed, counted for good in the write's own transaction. */
export async function limitWrites(
  place: Place,
  owner: AccountId,
  name: ActionName,
  limit: Limit,
): Promise<void> {
  const counters = table(place, Counters);
  const id = `${owner}.${name}`;
  const next = counted(await counters.get(id), limit, place.now);
  if (next.count > limit.count) {
    throw new Refusal('rate/limited');
  }
  await counters.put({ _id: id, owner, ...next });
}

/** The window after one more call. */
export function counted(
  known: Pick<CounterRecord, 'count' | 'windowEnds'> | null,
  limit: Limit,
  now: Instant,
): Pick<CounterRecord, 'count' | 'windowEnds'> {
  if (known !== null && now < known.windowEnds) {
    return { count: known.count + 1, windowEnds: known.windowEnds };
  }
  return {
    count: 1,
    windowEnds: instantOf(new Date(Date.parse(now) + limit.windowSeconds * 1000)),
  };
}

type Window = { count: number; readonly endsMs: number };

const triesPerWrite = 3;
const triesAtLeast = 20;
const triesOf = ({ count }: Limit): number => Math.max(count * triesPerWrite, triesAtLeast);
const windowsKept = 10_000;
const calls = new Map<string, Window>();

const fresh = (limit: Limit, nowMs: number): Window => ({
  count: 0,
  endsMs: nowMs + limit.windowSeconds * 1000,
});

function forgetOldest(): void {
  if (calls.size > windowsKept) {
    const [oldest] = calls.keys();
    calls.delete(oldest ?? '');
  }
}
