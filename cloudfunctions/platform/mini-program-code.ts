import { openApi } from './open-api';
import { PlatformFault } from './platform-fault';

export type CodePicture = { readonly mime: 'image/png' | 'image/jpeg'; readonly bytes: Buffer };

/** Wide enough to be scanned from a printed poster, small enough for one answer. */
const sidePixels = 430;
const sceneLength = 32;

/**
 * WeChat's code for a page of this program; whoever scans it arrives there with the scene. The page
 * need not be published yet, so that a card can be tried before.
 */
export async function codeTo(page: string, scene: string): Promise<CodePicture> {
  if (scene.length > sceneLength) {
    throw new RangeError(`a scene has ${sceneLength} letters at most`);
  }
  const input = { scene, page, checkPath: false, width: sidePixels };
  const { buffer, contentType } = await openApi('wxacode.getUnlimited', input);
  const isPng = contentType === 'image/png';
  if (!Buffer.isBuffer(buffer) || (!isPng && contentType !== 'image/jpeg')) {
    throw new PlatformFault('openapi', 'failed', 'no-code');
  }
  return { mime: isPng ? 'image/png' : 'image/jpeg', bytes: buffer };
}
