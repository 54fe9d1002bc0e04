import type { DiskEvent } from './events';
import type { CallName } from './system-calls';
import type { Watched } from './watched';

type Unfinished<E> = E extends unknown ? Omit<E, 'from' | 'until'> : never;
export type Begun = Unfinished<DiskEvent>;

/**
 * What a system call is about to do to the folder, or null where it does not concern it. A way to
 * change a file that the model of a disk does not know is an error: it would prove nothing.
 */
export function readCall(
  call: CallName,
  args: readonly bigint[],
  program: Watched,
  folder: string,
): Begun | null {
  const [first, second, third, fourth, fifth] = args as Arguments;
  if (call === 'rename' || call === 'renameat' || call === 'renameat2') {
    const path = program.text(call === 'rename' ? second : fourth);
    return path.startsWith(folder) ? { kind: 'rename', path } : null;
  }
  if (call === 'submit') {
    throw new Error('the program writes through a ring, which is not watched');
  }
  const file = Number(call === 'mmap' ? BigInt.asIntN(32, fifth) : first);
  if (file === standardOutput && call === 'write') {
    return { kind: 'said', text: program.bytes(second, Number(third)).toString('utf8') };
  }
  const path = program.pathOf(file);
  const concerns = path.startsWith(folder) && !path.endsWith('lock.mdb');
  return concerns ? change(call, args as Arguments, program, path) : null;
}

/** Always six, whatever the call takes of them. */
type Arguments = readonly [bigint, bigint, bigint, bigint, bigint, bigint];

function change(call: CallName, args: Arguments, program: Watched, path: string): Begun | null {
  if (call === 'fsync' || call === 'fdatasync') {
    return { kind: 'sync', path };
  }
  if (call === 'mmap') {
    assertReadOnly(path, args[2], args[3]);
    return null;
  }
  return write(call, args, program, path);
}

const standardOutput = 1;

function write(
  call: CallName,
  [file, address, count, at]: Arguments,
  program: Watched,
  path: string,
): Begun {
  if (call === 'truncate' || call === 'allocate') {
    throw new Error(`${call} of ${path} is not known to the model of a disk`);
  }
  const { position, syncs } = program.state(Number(file));
  const offset = call.startsWith('p') ? Number(at) : position;
  const bytes = call.endsWith('v')
    ? program.scattered(address, Number(count))
    : program.bytes(address, Number(count));
  return { kind: 'write', path, offset, base64: bytes.toString('base64'), syncs };
}

const [mayWrite, isShared] = [2n, 1n];

function assertReadOnly(path: string, protection: bigint, flags: bigint): void {
  if ((protection & mayWrite) !== 0n && (flags & isShared) !== 0n) {
    throw new Error(`${path} is written through memory, which is not watched`);
  }
}
