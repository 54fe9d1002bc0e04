import { personalDataIn } from '@server/kernel/declared-data';
import { dueIn } from '@server/kernel/due';
import { removeAll } from '@server/kernel/erase';
import { files } from '@server/kernel/files';
import type { ExportPart, PersonalData, Progress, TimeLeft } from '@server/kernel/personal-data';
import type { ErasureOrder } from '@server/kernel/records';
import { Albums, Checks, Media } from './records';
import { removeFilesOf, sweep } from './stale';

const declared = personalDataIn([Media, Albums, Checks]);
const batch = 20;
/** Long enough to fetch one's own files out of an export; then the link is dead. */
const exportLinkSeconds = 86_400;

export const personalData: PersonalData = {
  ...declared,
  export: async (request) => withLinks(await declared.export(request)),
  erase: async (order, timeLeft) => {
    if (order.what !== 'everything' && order.what !== 'card') {
      return { changed: 0, finished: true };
    }
    const gone = await eraseFiles(order, timeLeft);
    if (!gone.finished) {
      return gone;
    }
    let { changed } = gone;
    for (const collection of [Albums, Checks]) {
      const progress = await removeAll(collection, order.owner, timeLeft);
      changed += progress.changed;
      if (!progress.finished) {
        return { changed, finished: false };
      }
    }
    return { changed, finished: true };
  },
  expire: async (now, timeLeft, dryRun) => sweep(now, timeLeft, dryRun),
};

/** A file goes before its record, so that nothing is left that nobody knows of. */
async function eraseFiles(
  { owner }: Pick<ErasureOrder, 'owner'>,
  timeLeft: TimeLeft,
): Promise<Progress> {
  for (let changed = 0; ;) {
    if (!timeLeft()) {
      return { changed, finished: false };
    }
    const found = await dueIn(Media, { where: { owner }, order: { _id: 'asc' }, limit: batch });
    if (found.length === 0) {
      return { changed, finished: true };
    }
    await removeFilesOf(found);
    changed += found.length;
  }
}

/** The record holds the file's id; its person gets a link to the file itself, for a day. */
async function withLinks(part: ExportPart): Promise<ExportPart> {
  const records = await Promise.all(
    part.records.map(async ({ collection, values }) => {
      const { 'card.media': held, ...others } = values;
      const { file, name } = Object(held) as { file?: unknown; name?: unknown };
      const url = typeof file === 'string' ? await files.linkTo(file, exportLinkSeconds) : null;
      const shown = url === null ? {} : { 'card.media': { name, url } };
      return { collection, values: { ...others, ...shown } };
    }),
  );
  return { ...part, records };
}
