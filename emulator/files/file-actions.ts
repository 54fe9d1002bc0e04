import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { failures } from '../engine/errors';
import type { AdminAction } from '../http/admin';
import { limits } from '../limits';
import { assertPath, fileIdOf, pathOf } from './file-id';
import type { FileStore } from './file-store';
import type { Signer } from './signer';

type FileParts = {
  readonly files: FileStore;
  readonly signer: Signer;
  readonly url: () => string;
};

/** `uploadFile`, `getTempFileURL`, `downloadFile` and `deleteFile` of the SDK. */
export const fileActions = (parts: FileParts): Readonly<Record<string, AdminAction>> => ({
  'storage.getUploadMetadata': (body) => {
    const path = body['path'];
    assertPath(path);
    const authorization = parts.signer.sign('write', path, limits.uploadSeconds.value);
    const fileId = fileIdOf(path);
    const url = `${parts.url()}/files/${path.split('/').map(encodeURIComponent).join('/')}`;
    // The SDK sends this one as a header, where a path may not go.
    const cosFileId = createHash('sha256').update(fileId).digest('hex');
    return { data: { url, token: 'local', authorization, fileId, cosFileId } };
  },
  'storage.batchGetDownloadUrl': (body) => {
    const { file_list: asked } = parsed(DownloadBody, body);
    return { data: { download_list: asked.map((file) => download(parts, file)) } };
  },
  'storage.batchDeleteFile': async (body) => {
    const { fileid_list: asked } = parsed(DeleteBody, body);
    const removed = await Promise.all(asked.map((fileID) => remove(parts, fileID)));
    return { data: { delete_list: removed } };
  },
});

const mostFiles = limits.filesInOneCall.value;

const DownloadBody = z.object({
  file_list: z
    .array(z.object({ fileid: z.string(), max_age: z.optional(z.number()) }))
    .check(z.maxLength(mostFiles)),
});
const DeleteBody = z.object({ fileid_list: z.array(z.string()).check(z.maxLength(mostFiles)) });

function download(parts: FileParts, file: { fileid: string; max_age?: number | undefined }) {
  const path = pathOf(file.fileid);
  if (path === null || !parts.files.find(path)) {
    return { fileID: file.fileid, code: 'STORAGE_FILE_NONEXIST', tempFileURL: '' };
  }
  const { linkSeconds, longestLinkSeconds } = limits;
  const maxAge = Math.min(file.max_age || linkSeconds.value, longestLinkSeconds.value);
  const sign = parts.signer.sign('read', path, maxAge);
  // The path stands as it is: the SDK encodes the whole link before it opens it.
  const tempFileURL = `${parts.url()}/files/${path}?sign=${sign}`;
  return { fileID: file.fileid, code: 'SUCCESS', tempFileURL, maxAge };
}

async function remove(parts: FileParts, fileID: string) {
  const path = pathOf(fileID);
  const removed = path !== null && (await parts.files.remove(path));
  return { fileID, code: removed ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' };
}

function parsed<T>(schema: z.ZodMiniType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (!result.success) {
    throw failures.parameter('the file request is not well formed');
  }
  return result.data;
}
