import { openSync, readFileSync, readlinkSync, readSync } from 'node:fs';

/** The memory and the open files of a program that is stopped. */
export class Watched {
  private readonly memory: number;

  constructor(private readonly pid: number) {
    this.memory = openSync(`/proc/${pid}/mem`, 'r');
  }

  bytes(address: bigint, length: number): Buffer {
    const bytes = Buffer.alloc(length);
    for (let done = 0; done < length;) {
      done += readSync(this.memory, bytes, done, length - done, address + BigInt(done));
    }
    return bytes;
  }

  /** The bytes of a scattered write: pairs of address and length. */
  scattered(address: bigint, count: number): Buffer {
    const table = this.bytes(address, count * 16);
    const parts = Array.from({ length: count }, (_, at) =>
      this.bytes(table.readBigUInt64LE(at * 16), Number(table.readBigUInt64LE(at * 16 + 8))),
    );
    return Buffer.concat(parts);
  }

  /** Text that ends with a zero, read bit by bit: what lies behind it may not be there. */
  text(address: bigint): string {
    const parts: number[] = [];
    for (let at = address; parts.length < longestPath; at += 1n) {
      const byte = this.bytes(at, 1)[0] ?? 0;
      if (byte === 0) {
        break;
      }
      parts.push(byte);
    }
    return Buffer.from(parts).toString('utf8');
  }

  pathOf(file: number): string {
    try {
      return readlinkSync(`/proc/${this.pid}/fd/${file}`);
    } catch {
      return '';
    }
  }

  /** Where the next plain write goes, and whether writes wait for the disk. */
  state(file: number): { readonly position: number; readonly syncs: boolean } {
    const text = readFileSync(`/proc/${this.pid}/fdinfo/${file}`, 'utf8');
    const position = Number(/^pos:\s+(\d+)/m.exec(text)?.[1]);
    const flags = parseInt(/^flags:\s+(\d+)/m.exec(text)?.[1] ?? '', 8);
    return { position, syncs: (flags & dataSync) !== 0 };
  }
}

const longestPath = 4_096;
/** O_DSYNC, which O_SYNC contains. */
const dataSync = 0o10000;
