import { chooseFiles } from '../runtime/choose-file';
import type { Phone } from '../runtime/phone';
import { WxFailure } from '../runtime/wx-failure';
import { openSheet } from '../shell/sheet';
import { h } from '../dom';
import { api, textParameter } from './api';
import { decode } from './encoding';

type ChooseMedia = { count?: number; mediaType?: string[]; sourceType?: string[] };

/** Pictures: choosing, looking at, measuring and saving them. */
export function mediaApis({ files, privacy, permissions, shell }: Phone) {
  const choose = async (name: string, count: number, types: readonly string[] = ['image']) => {
    await privacy.pass(name);
    const chosen = (await chooseFiles(types.map((type) => `${type}/*`).join(), count > 1)).slice(
      0,
      count,
    );
    if (chosen.length === 0) {
      throw new WxFailure('cancel');
    }
    return Promise.all(
      chosen.map(async (file) => ({
        tempFilePath: await files.writeTemporary(file.name.split('.').pop() ?? 'jpg', file),
        size: file.size,
        fileType: file.type.startsWith('video/') ? 'video' : 'image',
      })),
    );
  };
  return {
    chooseMedia: api('chooseMedia', async ({ count, mediaType = ['image'] }: ChooseMedia) => ({
      tempFiles: await choose('chooseMedia', count ?? 9, mediaType),
      type: mediaType.includes('video') ? 'video' : 'image',
    })),
    chooseMessageFile: api('chooseMessageFile', () => chooseFromChat(files)),
    chooseImage: api('chooseImage', async ({ count }: ChooseMedia) => {
      const chosen = await choose('chooseImage', count ?? 9);
      return {
        tempFilePaths: chosen.map((file) => file.tempFilePath),
        tempFiles: chosen.map((file) => ({ path: file.tempFilePath, size: file.size })),
      };
    }),
    getImageInfo: api('getImageInfo', async ({ src }: { src: string }) => {
      const bitmap = await createImageBitmap(await files.read(textParameter(src, 'src')));
      const { width, height } = bitmap;
      bitmap.close();
      const type = src.split('.').pop() ?? 'unknown';
      return { width, height, path: src, orientation: 'up', type };
    }),
    previewImage: api('previewImage', async ({ urls, current }: Preview) => {
      const shown = current ?? urls[0] ?? '';
      await openSheet<void>({
        name: 'preview-image',
        place: 'centre',
        title: '图片',
        body: [h('img', { src: files.url(shown), alt: '' })],
        dismissed: undefined,
        actions: [{ label: '关闭', value: undefined }],
      });
    }),
    saveImageToPhotosAlbum: api('saveImageToPhotosAlbum', async ({ filePath }: Save) => {
      await privacy.pass('saveImageToPhotosAlbum');
      await permissions.pass('scope.writePhotosAlbum');
      files.album.push(decode(files.readNow(textParameter(filePath, 'filePath')), 'base64'));
      const title = '已保存到相册';
      shell.toaster.show('toast', { title, icon: 'success', durationMs: 1500, mask: false });
    }),
  };
}

type Preview = { urls: string[]; current?: string };
type Save = { filePath: string };

/** Files of a chat are files of this machine here. */
async function chooseFromChat(files: Phone['files']) {
  const [file] = await chooseFiles('*/*', false);
  if (file === undefined) {
    throw new WxFailure('cancel');
  }
  const path = await files.writeTemporary(file.name.split('.').pop() ?? 'bin', file);
  return { tempFiles: [{ path, name: file.name, size: file.size, type: 'file' }] };
}
