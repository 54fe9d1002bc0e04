import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { hear, type Acknowledgements } from './acknowledgements';
import type { Plant } from './plants';

/** Starts the writer, lets it write for a while, kills it with SIGKILL and hears all it said. */
export async function killWhileWriting(options: {
  readonly program: string;
  readonly dataDir: string;
  readonly functionsDir: string;
  readonly cycle: number;
  readonly lifeMs: number;
  readonly known: Acknowledgements;
  readonly plant: Plant;
}): Promise<void> {
  const { program, dataDir, functionsDir, cycle, lifeMs, known, plant } = options;
  const args = [program, dataDir, functionsDir, String(cycle), plant];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
  const closed = once(child, 'close');
  const startsBefore = known.starts;
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    hear(known, line);
    if (line.startsWith('ready')) {
      setTimeout(() => child.kill('SIGKILL'), lifeMs);
    }
  });
  await Promise.all([closed, once(lines, 'close')]);
  if (known.starts === startsBefore) {
    throw new Error(`the writer did not start: ${complaints}`);
  }
}
