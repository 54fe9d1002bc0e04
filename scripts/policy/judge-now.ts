import { affirmed } from '@contract/policy/affirmed';
import { behaviours } from '@contract/policy/behaviours';
import { clauseHashes } from '@contract/policy/versions/clause-hashes';
import { versions } from '@contract/policy/versions';
import { judge, type Judgement } from './judge';
import type { LastRun } from './last-run';

/** The newest version, whether it is in force or announced, against what a run said. */
export function judgeNow(run: LastRun | null): Judgement {
  const hashes = clauseHashes[versions[0].id];
  return judge({ behaviours, affirmed, hashes, tests: run?.tests ?? {} });
}
