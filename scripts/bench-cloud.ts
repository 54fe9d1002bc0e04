import { report } from './bench/report';
import { runBench } from './bench/run-bench';

/** `npm run bench:cloud`: how fast the local cloud is on this machine, and beside bare things. */
async function main(): Promise<void> {
  const rows = await runBench({ documents: 100_000, rounds: 7, calls: 40 });
  console.log(report(rows));
}

main().catch((problem: unknown) => {
  console.error(problem);
  process.exit(1);
});
