import type { DatabaseCall, IndexKeys, Invocation } from './answers';

/** Queries of one kind that no index served. */
export type UnindexedQuery = {
  readonly collection: string;
  readonly keys: IndexKeys;
  readonly times: number;
  /** The most documents one of them looked at. */
  readonly examined: number;
  readonly askedBy: readonly string[];
};

export type SlowQuery = DatabaseCall & { readonly askedBy: string };

export const slowMs = 20;
const mostShown = 50;

/** By collection and the index they want, those that looked at most first. */
export function unindexedQueries(invocations: readonly Invocation[]): UnindexedQuery[] {
  const found = new Map<string, UnindexedQuery>();
  for (const { call, askedBy } of callsOf(invocations)) {
    for (const { collection, keys } of call.unindexed) {
      const id = JSON.stringify([collection, keys]);
      const known = found.get(id);
      found.set(id, {
        collection,
        keys,
        times: (known?.times ?? 0) + 1,
        examined: Math.max(known?.examined ?? 0, call.examined),
        askedBy: [...new Set([...(known?.askedBy ?? []), askedBy])],
      });
    }
  }
  return [...found.values()].sort((a, b) => b.examined - a.examined).slice(0, mostShown);
}

/** Database calls that took long, the longest first. */
export const slowQueries = (invocations: readonly Invocation[]): SlowQuery[] =>
  callsOf(invocations)
    .filter(({ call }) => call.ms >= slowMs)
    .map(({ call, askedBy }) => ({ ...call, askedBy }))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, mostShown);

/** How often each index of a collection served. */
export function usesOf(collection: string, invocations: readonly Invocation[]) {
  const uses = new Map<string, number>();
  for (const { call } of callsOf(invocations)) {
    for (const plan of call.collection === collection ? call.plans : []) {
      const [, index] = /^(?:IXSCAN|2DSPHERE) ([^\s,]+)/.exec(plan) ?? [];
      if (index !== undefined) {
        uses.set(index, (uses.get(index) ?? 0) + 1);
      }
    }
  }
  return uses;
}

export const nameOf = ({ door, action }: Invocation): string =>
  action === null ? door : `${door} ${action}`;

const callsOf = (invocations: readonly Invocation[]) =>
  invocations.flatMap((each) => each.calls.map((call) => ({ call, askedBy: nameOf(each) })));
