import { sizeOf } from './choose-media';
import { fileAsBase64, removeFile } from './files';
import { partAsJpeg } from './picture-jpeg';

/** A JPEG on the phone, and the same as base64. */
export type SmallPicture = { readonly path: string; readonly base64: string };

/** Longest sides in pixels, the first that fits. Small print is still read at the last one. */
const SIDES_PX = [1_600, 1_280, 960] as const;

/**
 * The whole of a picture as a JPEG whose base64 has `lengthMax` characters at most, drawn anew, so
 * that nothing the camera wrote goes along. Null where it cannot be opened or made so small.
 */
export async function smallPicture(path: string, lengthMax: number): Promise<SmallPicture | null> {
  const size = await sizeOf(path);
  if (size === null) {
    return null;
  }
  for (const side of SIDES_PX) {
    const made = await jpegOf(path, { left: 0, top: 0, ...size }, side).catch(() => null);
    if (made === null || made.base64.length <= lengthMax) {
      return made;
    }
    await removeFile(made.path);
  }
  return null;
}

async function jpegOf(...drawing: Parameters<typeof partAsJpeg>): Promise<SmallPicture> {
  const path = await partAsJpeg(...drawing);
  return { path, base64: await fileAsBase64(path) };
}
