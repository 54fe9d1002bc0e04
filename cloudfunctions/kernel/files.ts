import { isPictureSafe } from '@server/platform/content';
import { linkTo, readFile, removeFile } from '@server/platform/files';

/** Files outside of any request: for export, erasure and jobs. Removing twice does no harm. */
export const files = {
  read: readFile,
  remove: removeFile,
  linkTo,
  /** WeChat's check that answers at once and asks for nobody's identity. */
  isPictureSafe,
} as const;
