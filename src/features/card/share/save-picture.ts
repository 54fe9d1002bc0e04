import type { CardFace } from '@contract/card';
import type { ShareToken } from '@contract/values';
import { failureWords, wordsNow } from '@phone/features/app';
import { saveToAlbum } from '@phone/platform/album';
import { confirm, toast } from '@phone/platform/feedback';
import { openPermissions } from '@phone/platform/permissions';
import { codePicture, posterPicture } from './code-picture';
import { shareErrors } from './errors';
import { text } from './text';

/** Draws the poster, or the code alone where there is no face, and puts it into the album. */
export async function savePicture(share: ShareToken, face: CardFace | null): Promise<void> {
  const words = wordsNow(text);
  const drawn = await (face === null ? codePicture(share) : posterPicture(face, share));
  if (!drawn.ok) {
    toast(drawn.error === 'undrawn' ? words.notDrawn : failureWords(drawn.error, shareErrors));
    return;
  }
  const outcome = await saveToAlbum(drawn.path);
  if (outcome === 'done') {
    toast(words.inAlbum);
  } else if (outcome === 'failed') {
    toast(words.notInAlbum);
  } else if (outcome === 'refused' && (await confirm(albumQuestion(words)))) {
    await openPermissions();
  }
}

const albumQuestion = (words: (typeof text)['zh-CN' | 'en']) => ({
  title: words.albumClosed,
  text: words.albumClosedText,
  yes: words.openSwitches,
  no: words.keep,
});
