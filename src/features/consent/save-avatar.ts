import { limits } from '@contract/limits';
import { call } from '@phone/cloud/call';
import { failureWords, wordsNow } from '@phone/features/app';
import { toast } from '@phone/platform/feedback';
import { avatarJpeg } from '@phone/platform/media';
import { text } from './text';

/** Draws the chosen picture small and without metadata, and saves it; `why` is for the person. */
export async function saveAvatar(path: string): Promise<{ ok: true } | { ok: false; why: string }> {
  const words = wordsNow(text);
  const picture = await avatarJpeg(path, limits.avatarBase64Length);
  if (!picture.ok) {
    return { ok: false, why: words.avatarUnreadable };
  }
  const answer = await call('account.setAvatar', { jpegBase64: picture.jpegBase64 });
  if (answer.ok) {
    // The canvas took it out here, and the cloud made sure of it.
    toast(words.avatarBare);
    return { ok: true };
  }
  const unreadable = { 'zh-CN': words.avatarUnreadable, en: words.avatarUnreadable };
  const unsafe = { 'zh-CN': words.avatarUnsafe, en: words.avatarUnsafe };
  const own = { 'content/unsafe': unsafe, 'account/not-a-picture': unreadable };
  return { ok: false, why: failureWords(answer.error, own) };
}
