import type { Behaviour, CheckedRun } from '@contract/policy/behaviours';
import { clauseIds, type ClauseId } from '@contract/policy/clauses';

/** A behaviour and what is known of its checks. `passed` is null where this build knows nothing. */
export type Promised = {
  readonly behaviour: Behaviour;
  readonly checks: number;
  readonly passed: number | null;
};

export type PromisedClause = { readonly id: ClauseId; readonly promised: readonly Promised[] };

/** The table of `npm run policy` as this build knows it, by clause. */
export function promisedIn(
  behaviours: readonly Behaviour[],
  run: CheckedRun | null,
): readonly PromisedClause[] {
  const all = behaviours.map((behaviour, index) => {
    const [passed, of] = run?.checks[index] ?? [null, behaviour.proofs.length];
    return { behaviour, checks: of, passed };
  });
  return clauseIds.map((id) => ({
    id,
    promised: all.filter(({ behaviour }) => behaviour.clause === id),
  }));
}

/** Put in by the build. */
declare const LAST_RUN: CheckedRun | null;

/** What the build put in; nothing where it knows of no run of this very program. */
export const runOfThisBuild = (): CheckedRun | null =>
  typeof LAST_RUN === 'undefined' ? null : LAST_RUN;
