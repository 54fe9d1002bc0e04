import { spawn } from 'node:child_process';
import { root } from '../build/targets';

/** Runs a command in the house; what it says is kept, so that only failures are shown. */
export function runCommand(
  command: readonly string[],
): Promise<{ code: number | null; output: string }> {
  const [name = '', ...args] = command;
  const child = spawn(name, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  return new Promise((resolve) => {
    child.once('error', (problem) => resolve({ code: null, output: problem.message }));
    child.once('close', (code) => resolve({ code, output }));
  });
}
