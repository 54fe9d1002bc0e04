import type { WriteHandler } from '@server/kernel/handler';
import { Media } from '../records';
import { partPath, partsOf } from '../rules';
import { putWhileThere } from '../put-while-there';

/** The part lies at a path of our own until the file is whole; nobody gets a link to it. */
export const takePart: WriteHandler<'media.part'> = async (context, { id, index, base64 }) => {
  const { store, refuse } = context;
  const medium = await store.mine(Media).get(id);
  if (medium?.state !== 'arriving' || index >= partsOf(medium.bytes)) {
    return refuse('media/not-found');
  }
  const content = Buffer.from(base64, 'base64');
  const file = await putWhileThere(context, id, partPath(id, index), content);
  if (file === null) {
    return refuse('media/not-found');
  }
  return async (transaction) => {
    const media = transaction.store.mine(Media);
    const present = await media.get(id);
    if (present?.state !== 'arriving') {
      return refuse('media/not-found');
    }
    await media.change(id, { arrived: { ...present.arrived, [index]: file } });
    return { got: true };
  };
};
