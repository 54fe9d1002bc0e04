import { createHmac, timingSafeEqual } from 'node:crypto';
import { shownKey } from '@server/platform/secrets';

/** HMAC-SHA256 of what was shown, under a key that serves nothing else; 43 characters. */
export const shownMac = (text: string): string =>
  createHmac('sha256', shownKey()).update(text).digest('base64url');

/** Whether it is the code of this text. Takes the same time wherever it is wrong. */
export function isShownMac(text: string, code: string): boolean {
  const given = Buffer.from(code);
  const right = Buffer.from(shownMac(text));
  return given.length === right.length && timingSafeEqual(given, right);
}
