import type { MediaKind } from '@contract/media-kinds';
import { limits } from '@contract/limits';
import type { CardId } from '@contract/values';
import type { CallError } from '@phone/cloud/answer';
import { call } from '@phone/cloud/call';
import { fileAsBase64 } from '@phone/platform/files';

export type Sending = {
  readonly card: CardId;
  readonly kind: MediaKind;
  readonly path: string;
  readonly name?: string;
};
export type SendError =
  CallError<'media.begin' | 'media.part' | 'media.finish'> | 'file/unreadable';

/** Announces a file, sends its parts one after the other and ends it. Null where it went well. */
export async function sendMedium(
  { card, kind, path, name }: Sending,
  onProgress: (percent: number) => void,
): Promise<SendError | null> {
  const base64 = await fileAsBase64(path).catch(() => '');
  if (base64 === '') {
    return 'file/unreadable';
  }
  const named = name === undefined ? {} : { name: name.slice(-limits.fileNameLength) };
  const begun = await call('media.begin', { card, kind, bytes: bytesOf(base64), ...named });
  if (!begun.ok) {
    return begun.error;
  }
  const { id, parts } = begun.value;
  for (let index = 0; index < parts; index += 1) {
    const from = index * limits.mediaPartLength;
    const part = base64.slice(from, from + limits.mediaPartLength);
    const answer = await call('media.part', { id, index, base64: part });
    if (!answer.ok) {
      return answer.error;
    }
    onProgress(Math.round((100 * (index + 1)) / parts));
  }
  const finished = await call('media.finish', { id });
  return finished.ok ? null : finished.error;
}

const bytesOf = (base64: string): number =>
  (base64.length / 4) * 3 - (/=*$/.exec(base64)?.[0].length ?? 0);
