import { describePolicy } from './policy/describe-policy';
import { hashVersions } from './policy/hash-versions';
import { judgeNow } from './policy/judge-now';
import { lastRun, sourcesNow } from './policy/last-run';

/**
 * `npm run policy`: each clause, what the program does for it, the tests that prove it and what
 * the last run of all tests said. Fails where a clause is not kept. `-- --hashes` prints the
 * hashes of every version instead, as a new one needs them.
 */
function main(args: readonly string[]): void {
  if (args.includes('--hashes')) {
    console.log(JSON.stringify(hashVersions(), null, 2));
    return;
  }
  const run = lastRun();
  const judgement = judgeNow(run);
  console.log(describePolicy(judgement, run, sourcesNow()));
  process.exitCode = judgement.faults.length === 0 ? 0 : 1;
}

main(process.argv.slice(2));
