import type { CloudCall } from '../../../preview/runtime/stats';

/**
 * How often the phone waited for the network: calls that are under way together are one round, a
 * call that begins when all before it are over is the next.
 */
export function roundsOf(calls: readonly Pick<CloudCall, 'startMs' | 'endMs'>[]): number {
  let rounds = 0;
  let quietFrom = -Infinity;
  for (const { startMs, endMs } of [...calls].sort((one, other) => one.startMs - other.startMs)) {
    rounds += startMs >= quietFrom ? 1 : 0;
    quietFrom = Math.max(quietFrom, endMs ?? Infinity);
  }
  return rounds;
}
