import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import { watch } from 'chokidar';
import { forget } from './freshness';
import { readableErrors } from './taro-output';
import { root, weapp } from './targets';

export type WeappWatch = { readonly stop: () => Promise<void> };

type Events = {
  /** A new build lies there, whole. */
  readonly built: () => void;
  readonly failed: (errors: string) => void;
};

const SOURCES = ['src', 'contract', 'config'];

/**
 * Builds the mini-program again whenever its sources change. The compiler starts with the first
 * change and stays from then on: someone who only looks pays nothing for it.
 */
export function watchWeapp({ built, failed }: Events): WeappWatch {
  let compiler: ChildProcess | null = null;
  const sources = watch(
    SOURCES.map((folder) => path.join(root, folder)),
    { ignoreInitial: true, ignored: /[.]test[.]tsx?$/ },
  );
  sources.on('all', () => {
    forget(root, weapp);
    compiler ??= startCompiler({ built, failed });
  });
  return {
    stop: async () => {
      compiler?.kill('SIGKILL');
      await sources.close();
    },
  };
}

function startCompiler({ built, failed }: Events): ChildProcess {
  const taro = path.join(root, 'node_modules/@tarojs/cli/bin/taro');
  const child = spawn(process.execPath, [taro, 'build', '--type', 'weapp', '--watch'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const read = (chunk: Buffer): void => {
    output += chunk.toString('utf8');
    if (/Compiled successfully/.test(output)) {
      output = '';
      built();
    } else if (/✖ Errors[\s\S]*Watching/.test(output)) {
      failed(readableErrors(output));
      output = '';
    }
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  return child;
}
