import type { MediumOwned, RemovedKind } from '@contract/media';
import type { MediaKind } from '@contract/media-kinds';
import { limits } from '@contract/limits';
import type { CardId, MediumId } from '@contract/values';
import type { TestPhone } from './cloud';
import { value } from './value';

/** Sends a file as the phone does: announced, in parts, and finished. Answers as `finish` does. */
export async function sendMedium(
  phone: TestPhone,
  card: CardId,
  kind: MediaKind,
  bytes: Buffer,
  name?: string,
) {
  const id = await sendParts(phone, card, kind, bytes, name);
  return phone.call('media.finish', { id });
}

/** The same, where it is sure to be taken. */
export async function putMedium(
  ...sent: Parameters<typeof sendMedium>
): Promise<{ medium: MediumOwned; removed: RemovedKind[] }> {
  return value(await sendMedium(...sent));
}

/** All but the end. */
export async function sendParts(
  phone: TestPhone,
  card: CardId,
  kind: MediaKind,
  bytes: Buffer,
  name?: string,
): Promise<MediumId> {
  const named = name === undefined ? {} : { name };
  const about = { card, kind, bytes: bytes.length, ...named };
  const { id, parts } = value(await phone.call('media.begin', about));
  const base64 = bytes.toString('base64');
  for (let index = 0; index < parts; index += 1) {
    const from = index * limits.mediaPartLength;
    const part = base64.slice(from, from + limits.mediaPartLength);
    value(await phone.call('media.part', { id, index, base64: part }));
  }
  return id;
}
