import { USER_FOLDER, type PhoneFiles } from '../runtime/files';
import type { Phone } from '../runtime/phone';
import { WxFailure } from '../runtime/wx-failure';
import { api, textParameter } from './api';
import { decode, encode } from './encoding';

type Read = { filePath: string; encoding?: string };
type Write = { filePath: string; data: string | ArrayBuffer; encoding?: string };

/** Files WeChat itself can show; others it refuses. */
const DOCUMENTS = ['doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'pdf'];

export function fileSystemApis({ files, shell }: Pick<Phone, 'files' | 'shell'>) {
  const manager = fileSystemManager(files);
  return {
    getFileSystemManager: () => manager,
    openDocument: api('openDocument', ({ filePath, fileType }: Read & { fileType?: string }) => {
      const type = fileType ?? textParameter(filePath, 'filePath').split('.').pop() ?? '';
      files.readNow(filePath);
      if (!DOCUMENTS.includes(type)) {
        throw new WxFailure('filetype not supported');
      }
      const title = '这里会打开文档';
      shell.toaster.show('toast', { title, icon: 'none', durationMs: 1500, mask: false });
    }),
  };
}

function fileSystemManager(files: PhoneFiles) {
  const read = ({ filePath, encoding }: Read): string | ArrayBuffer => {
    const bytes = files.readNow(textParameter(filePath, 'filePath'));
    return encoding === undefined ? bytes.slice().buffer : decode(bytes, encoding);
  };
  const write = ({ filePath, data, encoding }: Write): void => {
    const path = textParameter(filePath, 'filePath');
    if (!path.startsWith(`${USER_FOLDER}/`)) {
      throw new WxFailure(`permission denied, open "${path}"`);
    }
    files.write(
      path,
      typeof data === 'string' ? encode(data, encoding ?? 'utf8') : new Uint8Array(data.slice(0)),
    );
  };
  const access = (path: string): void => {
    if (!files.exists(path) && path !== USER_FOLDER) {
      throw new WxFailure(`no such file or directory "${path}"`);
    }
  };
  const now = <T>(name: string, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw error instanceof WxFailure ? new Error(`${name}:fail ${error.reason}`) : error;
    }
  };
  return {
    readFile: api('readFile', (options: Read) => ({ data: read(options) })),
    readFileSync: (filePath: string, encoding?: string) =>
      now('readFileSync', () =>
        read({ filePath, ...(encoding === undefined ? {} : { encoding }) }),
      ),
    writeFile: api('writeFile', write),
    writeFileSync: (filePath: string, data: string | ArrayBuffer, encoding?: string) =>
      now('writeFileSync', () => write({ filePath, data, encoding: encoding ?? 'utf8' })),
    access: api('access', ({ path }: { path: string }) => access(path)),
    accessSync: (path: string) => now('accessSync', () => access(path)),
    unlink: api('unlink', ({ filePath }: Read) => files.remove(filePath)),
    unlinkSync: (path: string) => now('unlinkSync', () => files.remove(path)),
    readdir: api('readdir', ({ dirPath }: { dirPath: string }) => ({
      files: files.list(dirPath),
    })),
    getFileInfo: api('getFileInfo', ({ filePath }: Read) => ({
      size: files.readNow(filePath).byteLength,
    })),
  };
}
