import { h } from '../dom';
import type { Phone } from '../runtime/phone';
import { openSheet } from '../shell/sheet';
import { decode } from './encoding';
import { topPage } from './top-page';
import { api, textParameter } from './api';
import { WxFailure } from '../runtime/wx-failure';

type FileMessage = { filePath: string; fileName?: string };

/** Files sent to a chat, and the menu's share entry. Sharing a page is `runtime/share`. */
export function shareApis(phone: Phone) {
  const setMenu = (shown: boolean): void => {
    topPage(phone.stack).bar.shareHidden = !shown;
  };
  return {
    showShareMenu: api('showShareMenu', () => setMenu(true)),
    hideShareMenu: api('hideShareMenu', () => setMenu(false)),
    updateShareMenu: api('updateShareMenu', () => undefined),
    shareFileMessage: api('shareFileMessage', (options: FileMessage) => sendFile(phone, options)),
  };
}

async function sendFile(phone: Phone, { filePath, fileName }: FileMessage): Promise<void> {
  const path = textParameter(filePath, 'filePath');
  const bytes = phone.files.readNow(path);
  const name = fileName ?? path.split('/').pop() ?? path;
  const sent = await openSheet<boolean>({
    name: 'share-file',
    place: 'centre',
    title: '发送给：',
    body: [h('p', { class: 'share-peer' }, phone.peer()), h('p', { class: 'share-file' }, name)],
    dismissed: false,
    actions: [
      { label: '取消', value: false },
      { label: '发送', value: true, kind: 'primary' },
    ],
  });
  if (!sent) {
    throw new WxFailure('cancel');
  }
  const data = `data:application/octet-stream;base64,${decode(bytes, 'base64')}`;
  const file = { name, bytes: bytes.byteLength, data };
  phone.toBench({ type: 'phone:sent-file', openid: phone.openid, file });
}
