import { chooseFiles } from '../runtime/choose-file';
import type { Phone } from '../runtime/phone';
import { WxFailure } from '../runtime/wx-failure';
import { api } from './api';

type ChooseMessageFile = { count?: number; extension?: string[] };

/** Files out of a chat; here they are those of the machine. */
export function messageFileApis({ files, privacy }: Pick<Phone, 'files' | 'privacy'>) {
  const choose = async ({ count = 1, extension = [] }: ChooseMessageFile) => {
    await privacy.pass('chooseMessageFile');
    const accept = extension.map((each) => `.${each}`).join();
    const chosen = (await chooseFiles(accept, count > 1)).slice(0, count);
    if (chosen.length === 0) {
      throw new WxFailure('cancel');
    }
    const tempFiles = chosen.map(async (file) => ({
      path: await files.writeTemporary(file.name.split('.').pop() ?? 'txt', file),
      ...{ name: file.name, size: file.size, type: 'file', time: file.lastModified },
    }));
    return { tempFiles: await Promise.all(tempFiles) };
  };
  return { chooseMessageFile: api('chooseMessageFile', choose) };
}
