import { type Scene, beginPictureCheck, isPictureSafe, isTextSafe } from '@server/platform/content';
import { linkTo, putFile, readFile } from '@server/platform/files';
import { type CodePicture, codeTo } from '@server/platform/mini-program-code';
import { type DocumentType, documentType } from '@server/platform/media/document';
import { type CleanMedia, withoutShootingInfo } from '@server/platform/media/without-shooting-info';
import { phoneNumberOf } from '@server/platform/phone-number';
import { onCard, redraw } from '@server/platform/picture';

/** What an action may ask of WeChat, on behalf of its caller. Never inside a transaction. */
export type Outside = {
  isTextSafe(text: string, scene?: Scene): Promise<boolean>;
  isPictureSafe(jpeg: Buffer): Promise<boolean>;
  /** Begins a check whose answer is pushed later, with the id given here. */
  beginPictureCheck(link: string): Promise<string>;
  /** A photo or a video without all that is not its picture; null where it is none that we take. */
  withoutShootingInfo(bytes: Buffer, most: number): CleanMedia | null;
  /** What a document is by its content; null where it is none that we take. */
  documentType(bytes: Buffer): DocumentType | null;
  /** A JPEG drawn anew without its metadata, small; null where it is none. */
  redraw(jpeg: Buffer): Buffer | null;
  /** The same, as large as cards show pictures. */
  redrawForCard(jpeg: Buffer): Buffer | null;
  /** Null where the code is wrong, used or too old. */
  phoneNumberOf(code: string): Promise<string | null>;
  /** The mini-program code of a page with a scene of 32 letters at most. */
  codeTo(page: string, scene: string): Promise<CodePicture>;
  putFile(path: string, content: Buffer): Promise<string>;
  readFile(id: string): Promise<Buffer | null>;
  /** A link for a short while, or null where there is no such file. */
  linkTo(id: string, seconds?: number): Promise<string | null>;
};

export const outsideFor = (openid: string): Outside => ({
  isTextSafe: (text, scene) => isTextSafe(text, openid, scene),
  isPictureSafe,
  beginPictureCheck: (link) => beginPictureCheck(link, openid),
  withoutShootingInfo,
  documentType,
  redraw: (jpeg) => redraw(jpeg),
  redrawForCard: (jpeg) => redraw(jpeg, onCard),
  phoneNumberOf,
  codeTo,
  putFile,
  readFile,
  linkTo,
});
