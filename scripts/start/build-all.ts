import { buildFunctions } from '../build-functions';
import { buildWeapp } from '../build/build-weapp';
import { isFresh } from '../build/freshness';
import { root, weapp } from '../build/targets';
import type { Board } from './progress';
import { functionsDir } from './where';

export type Builds = {
  readonly board: Board;
  readonly functions: boolean;
  readonly weapp: 'no' | 'when-changed' | 'always';
  /** Ends the builds early. */
  readonly signal?: AbortSignal;
  /** Keeps building the functions on every change, and says which door is new. */
  readonly watch?: (door: string) => void;
};

/** Builds what is asked for, all at once; an error of one ends it. */
export async function buildAll(builds: Builds): Promise<void> {
  const { board, signal, watch } = builds;
  const functions = builds.functions
    ? follow(board, 'Cloud functions', async () => {
        await buildFunctions({ outDir: functionsDir, ...(watch === undefined ? {} : { watch }) });
        return 'built';
      })
    : null;
  const miniProgram =
    builds.weapp === 'no'
      ? null
      : follow(board, 'Mini-program', async (at) => {
          if (builds.weapp === 'when-changed' && isFresh(root, weapp)) {
            return 'nothing changed since the last build';
          }
          await buildWeapp(({ percent, doing }) => at(percent, doing), signal);
          return 'built';
        });
  await Promise.all([functions, miniProgram]);
}

async function follow(
  board: Board,
  name: string,
  build: (at: (percent: number, doing: string) => void) => Promise<string>,
): Promise<void> {
  const startedAt = Date.now();
  const stage = board.stage(name);
  try {
    const note = await build(stage.at);
    stage.done(`${note} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
  } catch (problem) {
    stage.failed();
    throw problem;
  }
}
