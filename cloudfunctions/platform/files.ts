import { cloud } from './cloud';
import { PlatformFault, codeOf } from './platform-fault';

const linkSeconds = 600;

/** Puts a file at a path, over whatever is there, and says its id. */
export async function putFile(path: string, content: Buffer): Promise<string> {
  return guarded(async () => {
    const { fileID } = await cloud.uploadFile({ cloudPath: path, fileContent: content });
    return fileID;
  });
}

/**
 * Removes whatever is at a path. The cloud removes by id only, and tells the id only to whoever
 * uploads: so one byte takes the content's place first, which also leaves nothing to recover.
 */
export async function removeFile(path: string): Promise<void> {
  const id = await putFile(path, Buffer.from([0]));
  await guarded(async () => {
    const answer = await cloud.deleteFile({ fileList: [id] });
    const status = answer?.fileList[0]?.status ?? 0;
    if (status !== 0 && status !== missing) {
      throw new PlatformFault('files', 'failed', String(status));
    }
  });
}

/** A link that works for ten minutes, or as long as said; null where there is no such file. */
export async function linkTo(id: string, seconds = linkSeconds): Promise<string | null> {
  return guarded(async () => {
    const fileList = [{ fileID: id, maxAge: seconds }];
    const answer = await cloud.getTempFileURL({ fileList });
    const link = answer?.fileList[0];
    return link?.status === 0 && link.tempFileURL !== '' ? link.tempFileURL : null;
  });
}

/** The content, or null where there is no such file. */
export async function readFile(id: string): Promise<Buffer | null> {
  return (await linkTo(id)) === null
    ? null
    : guarded(async () => (await cloud.downloadFile({ fileID: id })).fileContent);
}

const missing = -503003;

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof PlatformFault
      ? error
      : new PlatformFault('files', 'failed', codeOf(error));
  }
}
