import Taro from '@tarojs/taro';
import { outcomeOf } from './handed-over';

const READ_LIMIT_MS = 10_000;

/** A file on this phone as base64 without a prefix. */
export function fileAsBase64(filePath: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The file took too long.')), READ_LIMIT_MS);
    Taro.getFileSystemManager().readFile({
      filePath,
      encoding: 'base64',
      success: ({ data }) => {
        clearTimeout(timer);
        if (typeof data === 'string') {
          resolve(data);
        } else {
          reject(new Error('The file did not come as text.'));
        }
      },
      fail: () => {
        clearTimeout(timer);
        reject(new Error('The file cannot be read.'));
      },
    });
  });
}

/** Writes text into the program's own folder, over an older file of the name; gives its path. */
export function writeText(fileName: string, text: string): Promise<string> {
  const filePath = `${Taro.env.USER_DATA_PATH}/${fileName}`;
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().writeFile({
      filePath,
      data: text,
      encoding: 'utf8',
      success: () => resolve(filePath),
      fail: () => reject(new Error('The file cannot be written.')),
    });
  });
}

/** Lets the person send a text as a file to a chat of theirs; false where that could not be done. */
export async function handOver(fileName: string, text: string): Promise<boolean> {
  try {
    const path = await writeText(fileName, text);
    await sendFile(path, fileName).finally(() => removeFile(path));
    return true;
  } catch {
    return false;
  }
}

export function removeFile(filePath: string): Promise<void> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().unlink({
      filePath,
      success: () => resolve(),
      // Already gone is as good as removed.
      fail: () => resolve(),
    });
  });
}

/** Lets the person send the file to a chat of theirs. To change one's mind is no failure. */
export async function sendFile(filePath: string, fileName: string): Promise<void> {
  const outcome = await outcomeOf(Taro.shareFileMessage({ filePath, fileName }));
  if (outcome !== 'done' && outcome !== 'cancelled') {
    throw new Error('The file cannot be sent.');
  }
}
