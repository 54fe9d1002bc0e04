import { mediaKinds } from '@contract/media-kinds';
import type { Context, Transaction, WriteHandler } from '@server/kernel/handler';
import { files } from '@server/kernel/files';
import { type Owned, grant } from '@server/store/granted';
import { type Kept, keptOf } from '../arrived';
import { putWhileThere } from '../put-while-there';
import { Albums, Checks, Media, type MediumRecord } from '../records';
import { roomFor } from '../room';
import { mediumPath, partPath, partsOf } from '../rules';
import { ownedOf } from '../view';

/** WeChat may take half an hour to look. */
const checkLinkSeconds = 3_600;

type Asking = Context<'media.finish'>;

export const finishMedium: WriteHandler<'media.finish'> = async (context, { id }) => {
  const { outside, store, refuse } = context;
  const medium = await store.mine(Media).get(id);
  if (medium?.state !== 'arriving') {
    return refuse('media/not-found');
  }
  const kept = await keptOf(outside, medium);
  if (kept === null) {
    await removeParts(medium);
    return refuse('media/unreadable');
  }
  const file = await putWhileThere(context, id, mediumPath(medium, kept.type), kept.bytes);
  if (file === null) {
    return refuse('media/not-found');
  }
  const trace = await traceOf(context, medium, file);
  const url = await outside.linkTo(file);
  return async (transaction) => {
    const after = await settled(transaction, { medium, kept, file, trace }, refuse);
    transaction.afterwards(() => removeParts(medium));
    const shown = await ownedOf({ linkTo: async () => url }, after);
    return { medium: shown, removed: [...kept.removed] };
  };
};

/** What a machine can look at waits for its answer; a file whose link is gone is asked about later. */
async function traceOf(
  { outside }: Asking,
  { kind }: MediumRecord,
  file: string,
): Promise<string | null> {
  const link = mediaKinds[kind].checked ? await outside.linkTo(file, checkLinkSeconds) : null;
  return link === null ? null : outside.beginPictureCheck(link);
}

type Finished = {
  readonly medium: MediumRecord;
  readonly kept: Kept;
  readonly file: string;
  readonly trace: string | null;
};

async function settled(
  { store, now }: Transaction,
  { medium: { _id: id, card, kind }, kept: { type, bytes }, file, trace }: Finished,
  refuse: Asking['refuse'],
): Promise<Owned<MediumRecord>> {
  const albums = store.mine(Albums);
  const album = await albums.get(card);
  const present = await store.mine(Media).peek(id);
  if (present?.state !== 'arriving') {
    return refuse('media/not-found');
  }
  if (!(await roomFor(store, album, kind))) {
    return refuse('media/too-many');
  }
  const state = mediaKinds[kind].checked ? 'pending' : 'passed';
  const arrived = { type, file, bytes: bytes.length, arrived: undefined };
  const after = await store.mine(Media).change(id, { ...arrived, state, since: now });
  if (after === null) {
    return refuse('media/not-found');
  }
  if (album === null) {
    await albums.add({ _id: card, media: [grant(after)], audiences: {} });
  } else {
    await albums.change(card, { media: [...album.media, grant(after)] });
  }
  if (trace !== null) {
    await store.mine(Checks).add({ _id: trace, medium: id });
  }
  return after;
}

async function removeParts({ _id, bytes, arrived = {} }: MediumRecord): Promise<void> {
  for (let index = 0; index < partsOf(bytes); index += 1) {
    if (arrived[index] !== undefined) {
      await files.remove(partPath(_id, index));
    }
  }
}
