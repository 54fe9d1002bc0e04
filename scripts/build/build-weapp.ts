import { spawn } from 'node:child_process';
import path from 'node:path';
import { workOut } from '@contract/policy/at-build';
import { runForBuild } from '../policy/run-for-build';
import { forget, remember } from './freshness';
import type { BuildProgress } from './taro-output';
import { progressIn, readableErrors } from './taro-output';
import { root, weapp } from './targets';

/**
 * Builds the mini-program as it ships. Throws with the compiler's errors, ready to be read.
 * `signal` ends it early.
 */
export async function buildWeapp(
  onProgress: (progress: BuildProgress) => void,
  signal?: AbortSignal,
): Promise<void> {
  forget(root, weapp);
  await buildProgram({ sources: 'src', output: weapp.output, onProgress, signal });
  remember(root, weapp);
}

export type Program = {
  /** Folders, from the root of the repository on. */
  readonly sources: string;
  readonly output: string;
  readonly onProgress?: (progress: BuildProgress) => void;
  readonly signal?: AbortSignal | undefined;
};

/** Builds any program the way ours is built. */
export async function buildProgram(program: Program): Promise<void> {
  const { code, output } = await runTaro(program);
  if (code !== 0) {
    throw new Error(`The mini-program did not build.\n${readableErrors(output)}`);
  }
}

function runTaro(program: Program): Promise<{ code: number | null; output: string }> {
  const { onProgress, signal } = program;
  const taro = path.join(root, 'node_modules/@tarojs/cli/bin/taro');
  const child = spawn(process.execPath, [taro, 'build', '--type', 'weapp'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', ...foldersOf(program), ...whatIsKnown() },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal === undefined ? {} : { signal }),
  });
  let output = '';
  const read = (chunk: Buffer): void => {
    const text = chunk.toString('utf8');
    output += text;
    const progress = progressIn(text);
    if (progress !== null) {
      onProgress?.(progress);
    }
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** Where `config/index.ts` finds the sources and leaves the program. */
const foldersOf = ({ sources, output }: Program) => ({
  PROGRAM_SOURCES: sources,
  PROGRAM_OUTPUT: output,
});

/** What `config/index.ts` writes into the program: Taro reads that file where nothing else is. */
const whatIsKnown = () => ({
  LAST_RUN: JSON.stringify(runForBuild()),
  POLICY_AT_BUILD: JSON.stringify(JSON.stringify(workOut())),
});
