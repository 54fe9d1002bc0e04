import Taro from '@tarojs/taro';
import { type HandedOver, outcomeOf } from './handed-over';

/** Pictures the person chose from the album or took; none where they changed their mind. */
export const choosePictures = (most: number): Promise<readonly string[]> => choose('image', most);

export const chooseVideo = (): Promise<readonly string[]> => choose('video', 1);

async function choose(type: 'image' | 'video', most: number): Promise<readonly string[]> {
  try {
    const { tempFiles } = await Taro.chooseMedia({ count: most, mediaType: [type] });
    return tempFiles.map(({ tempFilePath }) => tempFilePath);
  } catch {
    return [];
  }
}

export type OnePicture =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly why: Exclude<HandedOver, 'done'> };

/** One picture, taken now or out of the album. */
export async function onePicture(from: 'camera' | 'album'): Promise<OnePicture> {
  const chosen: string[] = [];
  const asked = Taro.chooseMedia({ count: 1, mediaType: ['image'], sourceType: [from] });
  const outcome = await outcomeOf(
    asked.then(({ tempFiles }) => chosen.push(...tempFiles.map((file) => file.tempFilePath))),
  );
  const [path] = chosen;
  if (outcome !== 'done') {
    return { ok: false, why: outcome };
  }
  return path === undefined ? { ok: false, why: 'failed' } : { ok: true, path };
}

/** Width and height of a picture on the phone; null where it cannot be opened. */
export async function sizeOf(path: string): Promise<{ width: number; height: number } | null> {
  try {
    const { width, height } = await Taro.getImageInfo({ src: path });
    return width > 0 && height > 0 ? { width, height } : null;
  } catch {
    return null;
  }
}

/** Shows pictures on the whole screen, beginning with one of them. */
export async function showPictures(urls: readonly string[], first: string): Promise<void> {
  await Taro.previewImage({ urls: [...urls], current: first }).catch(() => undefined);
}

/** Opens a document with what the phone has for it; false where that did not work. */
export async function openFile(url: string, type: string): Promise<boolean> {
  try {
    const { tempFilePath: filePath } = await Taro.downloadFile({ url });
    await Taro.openDocument({ filePath, fileType: type as 'pdf', showMenu: true });
    return true;
  } catch {
    return false;
  }
}

export async function playVideo(url: string): Promise<boolean> {
  try {
    await Taro.previewMedia({ sources: [{ url, type: 'video' }] });
    return true;
  } catch {
    return false;
  }
}
