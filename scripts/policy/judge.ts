import type { Behaviour, Proof } from '@contract/policy/behaviours';
import { clauseIds, type ClauseId } from '@contract/policy/clauses';
import { changedClauses } from '@contract/policy/versions/changed-clauses';
import type { ClauseHashes } from '@contract/policy/versions/clause-hashes';
import type { TestState } from './last-run';

export type ProofState = TestState | 'never run';

export type JudgedProof = {
  readonly proof: Proof;
  readonly state: ProofState;
  /** How many tests it stands for; more than one where its name ends in `*`. */
  readonly tests: number;
};

export type JudgedBehaviour = {
  readonly behaviour: Behaviour;
  readonly proofs: readonly JudgedProof[];
};

export type Judgement = {
  readonly clauses: readonly {
    readonly id: ClauseId;
    readonly behaviours: readonly JudgedBehaviour[];
  }[];
  /** Sentences; none when every clause is kept. */
  readonly faults: readonly Fault[];
};

/** `hidden` where no test of jest's own failed, so that nothing else would tell. */
export type Fault = { readonly sentence: string; readonly hidden: boolean };

export type Case = {
  readonly behaviours: readonly Behaviour[];
  /** `<day> <hash>` for each clause. */
  readonly affirmed: Readonly<Partial<Record<ClauseId, string>>>;
  readonly hashes: ClauseHashes;
  readonly tests: Readonly<Record<string, TestState>>;
};

/** Whether the program keeps the policy: each clause, what is done for it, and what proves it. */
export function judge({ behaviours, affirmed, hashes, tests }: Case): Judgement {
  const clauses = clauseIds.map((id) => ({
    id,
    behaviours: behaviours
      .filter(({ clause }) => clause === id)
      .map((behaviour) => ({
        behaviour,
        proofs: behaviour.proofs.map((proof) => judgeProof(proof, tests)),
      })),
  }));
  const hashesAffirmed = Object.fromEntries(
    Object.entries(affirmed).map(([id, line]) => [id, line.split(' ')[1]]),
  );
  return {
    clauses,
    faults: [
      ...clauses.flatMap(({ id, behaviours: each }) =>
        each.length === 0 ? [hidden(`${id}: nothing is said to be done for it`)] : [],
      ),
      ...clauses.flatMap((clause) => clause.behaviours.flatMap(faultsOf)),
      ...changedClauses(hashesAffirmed, hashes).map((id) =>
        hidden(
          `${id}: its words changed; look at its behaviours and renew its line in affirmed.ts`,
        ),
      ),
    ],
  };
}

function judgeProof(proof: Proof, tests: Case['tests']): JudgedProof {
  const states = Object.entries(tests).flatMap(([name, state]) =>
    matches(proof, name) ? [state] : [],
  );
  const state = (['failed', 'skipped', 'passed'] as const).find((each) => states.includes(each));
  return { proof, state: state ?? 'never run', tests: states.length };
}

const matches = (proof: Proof, name: string): boolean =>
  proof.endsWith('*') ? name.startsWith(proof.slice(0, -1)) : name === proof;

function faultsOf({ behaviour, proofs }: JudgedBehaviour): Fault[] {
  const what = `${behaviour.clause}: "${behaviour.does.en}"`;
  if (proofs.length === 0) {
    return [hidden(`${what} has no test`)];
  }
  return proofs
    .filter(({ state }) => state !== 'passed')
    .map(({ proof, state }) => ({
      sentence: `${what}: ${state}: ${proof}`,
      hidden: state !== 'failed',
    }));
}

const hidden = (sentence: string): Fault => ({ sentence, hidden: true });
