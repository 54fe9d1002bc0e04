import { isPictureSafe, isTextSafe } from '@server/platform/content';
import { linkTo, putFile, readFile } from '@server/platform/files';
import { phoneNumberOf } from '@server/platform/phone-number';
import { redraw } from '@server/platform/picture';
import { type CleanMedia, withoutShootingInfo } from '@server/platform/media/without-shooting-info';

/** What an action may ask of WeChat, on behalf of its caller. Never inside a transaction. */
export type Outside = {
  isTextSafe(text: string): Promise<boolean>;
  isPictureSafe(jpeg: Buffer): Promise<boolean>;
  /** A photo or a video without all that is not its picture; null where it is none that we take. */
  withoutShootingInfo(bytes: Buffer, most: number): CleanMedia | null;
  /** A JPEG drawn anew without its metadata, or null where it is none. */
  redraw(jpeg: Buffer): Buffer | null;
  /** Null where the code is wrong, used or too old. */
  phoneNumberOf(code: string): Promise<string | null>;
  putFile(path: string, content: Buffer): Promise<string>;
  readFile(id: string): Promise<Buffer | null>;
  /** A link for a short while, or null where there is no such file. */
  linkTo(id: string): Promise<string | null>;
};

export const outsideFor = (openid: string): Outside => ({
  isTextSafe: (text) => isTextSafe(text, openid),
  isPictureSafe,
  withoutShootingInfo,
  redraw,
  phoneNumberOf,
  putFile,
  readFile,
  linkTo,
});
