import path from 'node:path';
import { overBudget } from './size/budget';
import { measure } from './size/measure';
import { describeSizes } from './size/describe-sizes';

/** `npm run size`: prints what the built mini-program weighs; fails where it is over budget. */
async function main(): Promise<void> {
  const sizes = await measure(path.resolve(__dirname, '../dist/weapp'));
  console.log(describeSizes(sizes));
  const faults = overBudget(sizes);
  for (const fault of faults) {
    console.error(`Over budget: ${fault}`);
  }
  process.exitCode = faults.length === 0 ? 0 : 1;
}

main().catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
});
