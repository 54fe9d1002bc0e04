import { openApi } from './open-api';
import { PlatformFault } from './platform-fault';

/** Which of WeChat's scenes a text belongs to: what people write about themselves, or to others. */
const scenes = { profile: 1, message: 4 } as const;
export type Scene = keyof typeof scenes;
const textLimit = 2500;

/** Asks WeChat whether a text may be shown to others. */
export async function isTextSafe(
  text: string,
  openid: string,
  scene: Scene = 'profile',
): Promise<boolean> {
  if (text.length > textLimit) {
    throw new RangeError(`a text to check has ${textLimit} characters at most`);
  }
  if (text === '') {
    return true;
  }
  const input = { version: 2, scene: scenes[scene], openid, content: text };
  const { result } = await openApi('security.msgSecCheck', input);
  const { suggest } = Object(result) as { suggest?: unknown };
  if (typeof suggest !== 'string') {
    throw new PlatformFault('openapi', 'failed', 'no-suggestion');
  }
  // 'review' asks for a human eye; only 'risky' is WeChat's refusal.
  return suggest !== 'risky';
}

/** Asks WeChat whether a picture may be shown to others. */
export async function isPictureSafe(jpeg: Buffer): Promise<boolean> {
  try {
    await openApi('security.imgSecCheck', { media: { contentType: 'image/jpeg', value: jpeg } });
    return true;
  } catch (error) {
    if (error instanceof PlatformFault && error.kind === 'refused') {
      return false;
    }
    throw error;
  }
}

/**
 * Has WeChat look at a picture behind a link; what it finds comes later, as a message that bears
 * the id given back here. The link must work for as long as WeChat may take.
 */
export async function beginPictureCheck(link: string, openid: string): Promise<string> {
  const input = { mediaUrl: link, mediaType: 2, version: 2, scene: scenes.profile, openid };
  const { traceId } = await openApi('security.mediaCheckAsync', input);
  if (typeof traceId !== 'string' || traceId === '') {
    throw new PlatformFault('openapi', 'failed', 'no-trace');
  }
  return traceId;
}
