import childProcess from 'node:child_process';
import cluster from 'node:cluster';
import net from 'node:net';
import workerThreads from 'node:worker_threads';

/**
 * A program or thread that a function starts would not be guarded, so it starts none; nor does it
 * listen, and nor does it reach for Node's own bindings. Native add-ons stay out of reach.
 */
export function guardPrograms(): void {
  for (const name of ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync'] as const) {
    Reflect.set(childProcess, name, refuseWith(`the program by ${name}`));
  }
  Reflect.set(childProcess, 'execFileSync', refuseWith('the program by execFileSync'));
  Reflect.set(childProcess.ChildProcess.prototype, 'spawn', refuseWith('the program'));
  Reflect.set(cluster, 'fork', refuseWith('the program by cluster'));
  Reflect.set(workerThreads, 'Worker', refusedWorker);
  Reflect.set(net.Server.prototype, 'listen', refuseWith('listening'));
  Reflect.set(process, 'binding', refuseWith("Node's bindings"));
}

/** `new Worker` needs something that can be constructed, which an arrow is not. */
function refusedWorker(): never {
  throw refusal('the thread');
}

const refuseWith = (what: string) => (): never => {
  throw refusal(what);
};

const refusal = (what: string): Error =>
  Object.assign(new Error(`the local cloud refuses a function ${what}`), {
    code: 'LOCAL_CLOUD_PROGRAM_REFUSED',
  });
