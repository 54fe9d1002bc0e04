import type { ClauseId } from '../clauses';
import type { Words } from '../words';

/** A test: `<its file>: <its name>`. A name ending in `*` is every test whose name begins so. */
export type Proof = `${string}.test.${'ts' | 'tsx'}: ${string}`;

/** Something the program does because a clause says so. */
export type Behaviour = {
  readonly clause: ClauseId;
  /** One sentence, as a person would say it. */
  readonly does: Words;
  /**
   * Present while the clause speaks of something that is not built: what is done in its place. The
   * proofs then show that, such as that nothing is collected for it.
   */
  readonly notYet?: Words;
  /** Every one of them must pass; a behaviour without a proof is a fault. */
  readonly proofs: readonly Proof[];
};

/**
 * What a run of all tests said of the behaviours, as a build carries it: for each behaviour in its
 * order how many tests passed, and of how many.
 */
export type CheckedRun = {
  readonly at: string;
  readonly checks: readonly (readonly [passed: number, of: number])[];
};
