import type { MediumSeen } from '@contract/media';
import { wordsNow } from '@phone/features/app';
import { openFile, playVideo, showPictures } from '@phone/platform/choose-media';
import { toast } from '@phone/platform/feedback';
import { text } from './text';

/** Shows one on the whole screen; pictures can be gone through from there. */
export async function openMedium(medium: MediumSeen, all: readonly MediumSeen[]): Promise<void> {
  const { url, type } = medium;
  const pictures = all.flatMap((each) => (each.type === 'jpg' && each.url ? [each.url] : []));
  const isOpen =
    url === null
      ? false
      : type === 'jpg'
        ? true
        : await (type === 'mp4' ? playVideo(url) : openFile(url, type));
  if (url !== null && type === 'jpg') {
    await showPictures(pictures, url);
  }
  if (!isOpen) {
    toast(wordsNow(text).opens);
  }
}
