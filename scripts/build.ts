import { buildAll } from './start/build-all';
import { createBoard } from './start/progress';
import { sentenceOf } from './start/sentence-of';

/**
 * `npm run build`: the mini-program and its cloud functions, as they ship; the mini-program only
 * if its sources changed. `weapp` builds both in any case: what DevTools opens. `functions`
 * builds the functions alone.
 */
async function main(): Promise<void> {
  const [only] = process.argv.slice(2);
  const board = createBoard(process.stdout);
  await buildAll({
    board,
    functions: true,
    weapp: only === 'functions' ? 'no' : only === 'weapp' ? 'always' : 'when-changed',
  });
}

main().catch((problem: unknown) => {
  console.error(sentenceOf(problem));
  process.exitCode = 1;
});
