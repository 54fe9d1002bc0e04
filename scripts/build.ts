import { buildAll } from './start/build-all';
import { createBoard } from './start/progress';
import { sentenceOf } from './start/sentence-of';

/**
 * `npm run build`: the mini-program and its cloud functions, as they ship. What did not change
 * since its last build is left as it is; `weapp` or `functions` builds that one alone, always.
 */
async function main(): Promise<void> {
  const [only] = process.argv.slice(2);
  const board = createBoard(process.stdout);
  await buildAll({
    board,
    functions: only !== 'weapp',
    weapp: only === 'functions' ? 'no' : only === 'weapp' ? 'always' : 'when-changed',
  });
}

main().catch((problem: unknown) => {
  console.error(sentenceOf(problem));
  process.exitCode = 1;
});
