import { operatorIncomplete } from '@contract/policy/versions/operator';
import type { Judgement, JudgedBehaviour } from './judge';
import type { LastRun } from './last-run';

/**
 * The table of `npm run policy`: clause → behaviour → test → what the last run said. `sources`
 * tells whether that run was of the program as it is now.
 */
export function describePolicy(
  { clauses, faults }: Judgement,
  run: LastRun | null,
  sources: string,
): string {
  const proofs = clauses.flatMap(({ behaviours }) => behaviours.flatMap((each) => each.proofs));
  const passed = proofs.filter(({ state }) => state === 'passed').length;
  return [
    whenRun(run, sources),
    ...clauses.flatMap(({ id, behaviours }) => ['', id, ...behaviours.flatMap(linesOf)]),
    '',
    ...(operatorIncomplete ? ['The contacts of the operator are not filled in yet.'] : []),
    ...faults.map(({ sentence }) => `FAULT ${sentence}`),
    `${clauses.length} clauses, ${passed} of ${proofs.length} proofs passed, ${faults.length} faults`,
  ].join('\n');
}

function whenRun(run: LastRun | null, sources: string): string {
  if (run === null) {
    return 'No run of the tests is known: "npm test" makes one.';
  }
  const changed = run.sources === sources ? '' : '. The program changed since then.';
  return `Last run: ${run.at}${run.complete ? '' : ', not complete'}${changed}`;
}

function linesOf({ behaviour, proofs }: JudgedBehaviour): string[] {
  const { does, notYet } = behaviour;
  return [
    `  ${does.en}`,
    ...(notYet === undefined ? [] : [`    not yet: ${notYet.en}`]),
    ...proofs.map(
      ({ proof, state, tests }) =>
        `    ${state.padEnd(9)} ${proof}${tests > 1 ? ` (${tests} tests)` : ''}`,
    ),
  ];
}
