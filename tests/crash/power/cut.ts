import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hear, noAcknowledgements, type Acknowledgements } from '../acknowledgements';
import { judge, type Verdict } from '../judge';
import { Disk, type Random } from './disk';
import type { DiskEvent } from './events';
import type { Life } from './trace';

export type Cut = Verdict & {
  readonly acknowledged: number;
  /** Writes that were under way: what the cut could tear. */
  readonly unsynced: number;
};

/** What the power cuts of one life leave: from each, a database that is opened and judged. */
export class PowerCuts {
  private readonly disk: Disk;
  private readonly spoken: readonly number[];
  private readonly writes: readonly number[];

  constructor(private readonly life: Life) {
    this.disk = new Disk(life.events, join(life.dataDir, 'db/data.mdb'));
    const startsOf = (kind: DiskEvent['kind']): number[] =>
      life.events.flatMap((event) => (event.kind === kind ? [event.from] : []));
    this.spoken = startsOf('said');
    this.writes = startsOf('write');
  }

  /** After the writer said that it was ready: any moment, or one while a write is under way. */
  momentAt(random: Random): number {
    const [first = 0] = this.spoken;
    const last = this.spoken.at(-1) ?? 0;
    const any = first + Math.floor(random() * (last - first)) + 1;
    const nextWrite = this.writes.find((from) => from >= any);
    return random() < 0.5 ? any : (nextWrite ?? any) + 1 + Math.floor(random() * 4);
  }

  /** `arrives` is the share of the unsynced that reached the disk all the same. */
  async cutAt(moment: number, arrives: number, random: Random): Promise<Cut> {
    const folder = `${this.life.dataDir}.cut`;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(folder, 'db'), { recursive: true });
    const image = this.disk.imageAt(moment, arrives, random);
    writeFileSync(join(folder, 'db/data.mdb'), image);
    const known = heardBefore(this.life.events, moment);
    const verdict = await judge(folder, known);
    return {
      lost: [...verdict.lost, ...unsureFiles(this.life.events, moment, known)],
      torn: verdict.torn,
      acknowledged: known.writes,
      unsynced: this.disk.unsyncedAt(moment),
    };
  }
}

function heardBefore(events: readonly DiskEvent[], moment: number): Acknowledgements {
  const known = noAcknowledgements();
  for (const event of events) {
    if (event.kind === 'said' && event.from < moment) {
      event.text
        .split('\n')
        .filter(Boolean)
        .forEach((line) => hear(known, line));
    }
  }
  return known;
}

/** An uploaded file is sure when its bytes were synced, then its name, and then the name's folder. */
function unsureFiles(
  events: readonly DiskEvent[],
  moment: number,
  { files }: Acknowledgements,
): string[] {
  const before = events.filter((event) => event.kind !== 'said' && event.until < moment);
  const isSynced = (path: string, from: number): boolean =>
    before.some((event) => event.kind === 'sync' && event.path === path && event.from > from);
  const sure = before.filter(
    (event) =>
      event.kind === 'rename' &&
      isSynced(`${event.path}.part`, 0) &&
      isSynced(join(event.path, '..'), event.until),
  );
  return files.size > sure.length ? [`${files.size - sure.length} files`] : [];
}
