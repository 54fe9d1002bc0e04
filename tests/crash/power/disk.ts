import type { DiskEvent } from './events';

/** A random number from 0 up to 1. */
export type Random = () => number;

type Write = { readonly offset: number; readonly bytes: Buffer; from: number; durable: number };

/**
 * One file on a disk that keeps what was synced and, of the rest, whatever it likes: writes that
 * wait for no sync arrive in part or not at all, in pages and sectors of any order.
 */
export class Disk {
  private readonly writes: Write[] = [];

  constructor(events: readonly DiskEvent[], path: string) {
    let pending: (Write & { until: number })[] = [];
    for (const event of events) {
      if (event.kind === 'said' || event.path !== path) {
        continue;
      }
      if (event.kind === 'write') {
        const { offset, from, until, syncs } = event;
        const bytes = Buffer.from(event.base64, 'base64');
        const write = { offset, bytes, from, until, durable: syncs ? until : Infinity };
        this.writes.push(write);
        pending.push(write);
      } else if (event.kind === 'sync') {
        // A sync is sure of what had been written when it began, and says so when it returns.
        for (const write of pending.filter((each) => each.until < event.from)) {
          write.durable = Math.min(write.durable, event.until);
        }
        pending = pending.filter((write) => write.until >= event.from);
      }
    }
  }

  /** The file after a power cut; `arrives` is the share of the unsynced that reached the disk. */
  imageAt(cut: number, arrives: number, random: Random): Buffer {
    const begun = this.writes.filter((write) => write.from < cut);
    const parts = begun.flatMap((write) =>
      write.durable < cut ? [write] : scraps(write).filter(() => random() < arrives),
    );
    const size = Math.max(0, ...parts.map(({ offset, bytes }) => offset + bytes.length));
    const image = Buffer.alloc(size);
    parts.forEach(({ offset, bytes }) => bytes.copy(image, offset));
    return image;
  }

  /** How many writes were begun and were not sure to be on the disk. */
  unsyncedAt(cut: number): number {
    return this.writes.filter((write) => write.from < cut && write.durable >= cut).length;
  }
}

const sectorBytes = 512;

/** The parts of a write that reach the disk as wholes: its sectors. */
function scraps({ offset, bytes }: Write): { offset: number; bytes: Buffer }[] {
  const found: { offset: number; bytes: Buffer }[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = Math.min(bytes.length, at + sectorBytes - ((offset + at) % sectorBytes));
    found.push({ offset: offset + at, bytes: bytes.subarray(at, end) });
    at = end;
  }
  return found;
}
