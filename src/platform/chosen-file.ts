import Taro from '@tarojs/taro';

export type ChosenFile =
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array }
  /** `cancelled` also where WeChat was told no. */
  | { readonly ok: false; readonly why: 'cancelled' | 'too-big' | 'unreadable' };

/** One file of a chat that the person picks, whole, of `bytesMax` bytes at most. */
export async function chosenFile(
  extensions: readonly string[],
  bytesMax: number,
): Promise<ChosenFile> {
  const file = await pickFile(extensions);
  if (file === null) {
    return { ok: false, why: 'cancelled' };
  }
  if (file.size > bytesMax) {
    return { ok: false, why: 'too-big' };
  }
  try {
    return { ok: true, name: file.name, bytes: await bytesOf(file.path) };
  } catch {
    return { ok: false, why: 'unreadable' };
  }
}

/** The file alone, unread; null where the person changed their mind. */
export async function pickFile(extensions: readonly string[]) {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({
      count: 1,
      type: 'file',
      extension: [...extensions],
    });
    return tempFiles[0] ?? null;
  } catch {
    return null;
  }
}

const READ_LIMIT_MS = 20_000;

function bytesOf(filePath: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The file took too long.')), READ_LIMIT_MS);
    Taro.getFileSystemManager().readFile({
      filePath,
      success: ({ data }) => {
        clearTimeout(timer);
        if (typeof data === 'string') {
          reject(new Error('The file did not come as bytes.'));
        } else {
          resolve(new Uint8Array(data));
        }
      },
      fail: () => {
        clearTimeout(timer);
        reject(new Error('The file cannot be read.'));
      },
    });
  });
}
