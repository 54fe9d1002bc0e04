import { isPictureSafe, isTextSafe } from '@server/platform/content';
import { linkTo, putFile, readFile } from '@server/platform/files';
import { type CodePicture, codeTo } from '@server/platform/mini-program-code';
import { phoneNumberOf } from '@server/platform/phone-number';
import { redraw } from '@server/platform/picture';
import { type Stripped, withoutShootingInfo } from '@server/platform/media/without-shooting-info';

/** What an action may ask of WeChat, on behalf of its caller. Never inside a transaction. */
export type Outside = {
  isTextSafe(text: string): Promise<boolean>;
  isPictureSafe(jpeg: Buffer): Promise<boolean>;
  /** The file without what the camera wrote into it; null where it is no picture or film. */
  withoutShootingInfo(bytes: Buffer, most: number): Stripped | null;
  /** A JPEG drawn anew without its metadata, or null where it is none. */
  redraw(jpeg: Buffer): Buffer | null;
  /** Null where the code is wrong, used or too old. */
  phoneNumberOf(code: string): Promise<string | null>;
  /** The mini-program code of a page with a scene of 32 letters at most. */
  codeTo(page: string, scene: string): Promise<CodePicture>;
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
  codeTo,
  putFile,
  readFile,
  linkTo,
});
