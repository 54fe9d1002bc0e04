import koffi from 'koffi';

/** The two calls of the C library that watching another program takes. Linux with glibc only. */
const library = koffi.load('libc.so.6');

/** With a number, or with nothing, as its last argument. Negative is a failure. */
export const ptrace = library.func(
  'long ptrace(long request, int pid, uintptr_t address, uintptr_t data)',
) as (request: number, pid: number, address: number, data: number) => number;

/** With room for an answer of `address` bytes. */
export const ptraceInto = library.func(
  'long ptrace(long request, int pid, uintptr_t address, _Out_ uint8_t *data)',
) as (request: number, pid: number, address: number, data: Buffer) => number;

/** Waits for a stop of any watched thread; its id, and what stopped it in `status`. */
export const waitpid = library.func('int waitpid(int pid, _Out_ int *status, int options)') as (
  pid: number,
  status: [number],
  options: number,
) => number;
