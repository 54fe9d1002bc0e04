import type { CallMeter, Unindexed } from './engine/meter';
import { wanted } from './engine/unindexed';
import type { Start } from './functions/pool';

/** One database call of an invocation. */
export type DatabaseCall = {
  readonly operation: string;
  readonly collection: string | null;
  readonly examined: number;
  readonly returned: number;
  /** As explain() would say it; COLLSCAN reads the whole collection. */
  readonly plans: readonly string[];
  /** Queries of it that no index served, with the index each wants. */
  readonly unindexed: readonly Unindexed[];
  readonly ms: number;
  readonly failed: boolean;
};

/** What one invocation cost. It never says who called. */
export type InvocationStats = {
  readonly door: string;
  readonly action: string | null;
  readonly source: string;
  readonly at: string;
  /** Whether an instance was made for it; null while it waits for one, or where it got none. */
  start: Start | null;
  ms: number;
  /** `ok`, or the platform's error code. */
  outcome: string;
  readonly calls: DatabaseCall[];
  databaseCalls: number;
  examined: number;
  returned: number;
  readonly warnings: string[];
};

/** Remembers the last invocations. */
export class Stats {
  private readonly kept: InvocationStats[] = [];

  begin(door: string, event: unknown, source: string, at: Date): InvocationStats {
    const stats: InvocationStats = {
      door,
      action: actionOf(event),
      source,
      at: at.toISOString(),
      start: null,
      ms: 0,
      outcome: 'running',
      calls: [],
      databaseCalls: 0,
      examined: 0,
      returned: 0,
      warnings: [],
    };
    this.kept.push(stats);
    if (this.kept.length > mostKept) {
      this.kept.shift();
    }
    return stats;
  }

  all(): InvocationStats[] {
    return [...this.kept];
  }
}

/**
 * Adds one database call to its invocation, if it belongs to one; answers a warning when it read a
 * whole collection.
 */
export function recordCall(
  stats: InvocationStats | null,
  call: { operation: string; collection: string | null; ms: number; failed: boolean },
  meter: CallMeter,
): string | null {
  const { examined, returned, plans, unindexed } = meter;
  const warning = plans.some((plan) => plan.startsWith('COLLSCAN'))
    ? [
        `COLLSCAN of ${call.collection ?? ''}: ${examined} documents examined`,
        ...unindexed.map(wanted),
      ].join('; ')
    : null;
  if (stats === null) {
    return warning;
  }
  stats.databaseCalls += 1;
  stats.examined += examined;
  stats.returned += returned;
  if (stats.calls.length < mostCalls) {
    stats.calls.push({ ...call, examined, returned, plans, unindexed });
  }
  if (warning === null) {
    return null;
  }
  if (stats.warnings.length < mostCalls) {
    stats.warnings.push(warning);
  }
  return `${stats.door} ${stats.action ?? ''}: ${warning}`;
}

const mostKept = 1_000;
const mostCalls = 500;

function actionOf(event: unknown): string | null {
  if (event === null || typeof event !== 'object') {
    return null;
  }
  const action: unknown = Reflect.get(event, 'action');
  return typeof action === 'string' ? action.slice(0, 80) : null;
}
