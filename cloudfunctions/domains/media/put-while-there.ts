import type { MediumId } from '@contract/values';
import { files } from '@server/kernel/files';
import type { Outside } from '@server/kernel/outside';
import type { Reader } from '@server/store/reader';
import { Media } from './records';

type Putting = {
  readonly outside: Pick<Outside, 'putFile'>;
  readonly store: Pick<Reader, 'mine'>;
};

/**
 * Puts a file and says its id. Its record may have been erased meanwhile, and with it all that
 * knew of the path: then the file goes as well, and there is null.
 */
export async function putWhileThere(
  { outside, store }: Putting,
  id: MediumId,
  path: string,
  content: Buffer,
): Promise<string | null> {
  const file = await outside.putFile(path, content);
  const present = await store.mine(Media).get(id);
  if (present?.state === 'arriving') {
    return file;
  }
  await files.remove(path);
  return null;
}
