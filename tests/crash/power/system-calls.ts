/** The system calls that change what a disk holds, by number. */
export type CallName =
  | 'write'
  | 'writev'
  | 'pwrite'
  | 'pwritev'
  | 'fsync'
  | 'fdatasync'
  | 'rename'
  | 'renameat'
  | 'renameat2'
  | 'mmap'
  | 'truncate'
  | 'allocate'
  | 'submit';

type Numbers = Readonly<Record<number, CallName>>;

const tables: Readonly<Record<string, Numbers>> = {
  x64: {
    1: 'write',
    9: 'mmap',
    18: 'pwrite',
    20: 'writev',
    74: 'fsync',
    75: 'fdatasync',
    77: 'truncate',
    82: 'rename',
    264: 'renameat',
    285: 'allocate',
    296: 'pwritev',
    316: 'renameat2',
    426: 'submit',
  },
  arm64: {
    38: 'renameat',
    46: 'truncate',
    47: 'allocate',
    64: 'write',
    66: 'writev',
    68: 'pwrite',
    70: 'pwritev',
    82: 'fsync',
    83: 'fdatasync',
    222: 'mmap',
    276: 'renameat2',
    426: 'submit',
  },
};

/** The names for this machine's numbers; a machine that is not known is refused. */
export function systemCalls(): Numbers {
  const table = tables[process.arch];
  if (!table) {
    throw new Error(`the system calls of ${process.arch} are not known`);
  }
  return table;
}
