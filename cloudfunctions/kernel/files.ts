import { readFile, removeFile } from '@server/platform/files';

/** Files outside of any request: what export and erasure need. Removing twice does no harm. */
export const files = { read: readFile, remove: removeFile } as const;
