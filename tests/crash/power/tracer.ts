import { spawn } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import type { DiskEvent } from './events';
import { ptrace, ptraceInto, waitpid } from './libc';
import { readCall, type Begun } from './read-call';
import { systemCalls } from './system-calls';
import { Watched } from './watched';

/**
 * Runs a program, writes down every call that changes its folder, and kills it some time after it
 * first spoke. Watching stops the whole process again and again, so this is a process of its own.
 */
export type TracerArguments = readonly [
  eventsFile: string,
  folder: string,
  lifeMs: string,
  ...command: string[],
];
const [eventsFile = '', folder = '', lifeMs = '', ...command] = process.argv.slice(2);

const request = { proceed: 24, seize: 0x4206, interrupt: 0x4207, listen: 0x4208, info: 0x420e };
/** Marks stops at system calls, watches the threads to come, and leaves no program behind. */
const options = 0x01 | 0x08 | 0x100000;
const info = Buffer.alloc(88);
const known = systemCalls();
const everyThread = 0x40000000;
const [trap, callStop, groupStop] = [5, 5 | 0x80, 128];

function main(): void {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const pid = child.pid ?? 0;
  if (ptrace(request.seize, pid, 0, options) < 0 || ptrace(request.interrupt, pid, 0, 0) < 0) {
    child.kill('SIGKILL');
    throw new Error('this system does not let a program be watched (ptrace)');
  }
  const out = openSync(eventsFile, 'w');
  watch(pid, (event) => writeSync(out, `${JSON.stringify(event)}\n`));
  closeSync(out);
  process.exit(0);
}

function watch(pid: number, tell: (event: DiskEvent) => void): void {
  const program = new Watched(pid);
  const begun = new Map<number, Begun & { readonly from: number }>();
  const status: [number] = [0];
  let endsAt = Infinity;
  for (let stop = 0; ; stop += 1) {
    const thread = waitpid(-1, status, everyThread);
    const isStopped = (status[0] & 0x7f) === 0x7f;
    if (thread < 0 || (thread === pid && !isStopped)) {
      return;
    }
    if (!isStopped) {
      continue;
    }
    if (((status[0] >> 8) & 0xff) === callStop && !(status[0] >> 16)) {
      const finished = atCall(thread, stop, program, begun);
      if (finished?.kind === 'said' && endsAt === Infinity) {
        endsAt = performance.now() + Number(lifeMs);
      }
      if (finished) {
        tell(finished);
      }
    }
    if (performance.now() > endsAt) {
      endsAt = Infinity;
      process.kill(pid, 'SIGKILL');
    }
    resume(thread, status[0]);
  }
}

/** A call that began is remembered; one that returned is told. A word counts from its beginning. */
function atCall(
  thread: number,
  stop: number,
  program: Watched,
  begun: Map<number, Begun & { readonly from: number }>,
): DiskEvent | null {
  if (ptraceInto(request.info, thread, info.length, info) < 0) {
    return null;
  }
  const isEntry = info[0] === 1;
  if (!isEntry) {
    const event = begun.get(thread);
    begun.delete(thread);
    const hasFailed = info[32] !== 0;
    if (!event || event.kind === 'said' || hasFailed) {
      return null;
    }
    assertWhole(event, Number(info.readBigInt64LE(24)));
    return { ...event, until: stop };
  }
  const call = known[Number(info.readBigUInt64LE(24))];
  const args = Array.from({ length: 6 }, (_, at) => info.readBigUInt64LE(32 + at * 8));
  const event = call ? readCall(call, args, program, folder) : null;
  if (event?.kind === 'said') {
    return { ...event, from: stop };
  }
  if (event) {
    begun.set(thread, { ...event, from: stop });
  }
  return null;
}

function resume(thread: number, status: number): void {
  const [signal, event] = [(status >> 8) & 0xff, status >> 16];
  if (event === groupStop && signal !== trap) {
    ptrace(request.listen, thread, 0, 0);
  } else {
    ptrace(request.proceed, thread, 0, event === 0 && signal !== callStop ? signal : 0);
  }
}

/** A write that took less than it was given has been asked for again; the model knows no halves. */
function assertWhole(event: Begun, taken: number): void {
  if (event.kind === 'write' && taken !== Buffer.from(event.base64, 'base64').length) {
    throw new Error(`a write to ${event.path} was cut short by the system`);
  }
}

main();
