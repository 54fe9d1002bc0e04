import type { Phone } from '../runtime/phone';
import { api, textParameter } from './api';

/** Each phone has a clipboard of its own, so that one does not read the other's. */
export function clipboardApis({ privacy, shell }: Pick<Phone, 'privacy' | 'shell'>) {
  let content = '';
  return {
    setClipboardData: api('setClipboardData', async ({ data }: { data: string }) => {
      const text = textParameter(data, 'data');
      await privacy.pass('setClipboardData');
      content = text;
      shell.toaster.show('toast', {
        title: '内容已复制',
        icon: 'success',
        durationMs: 1500,
        mask: false,
      });
    }),
    getClipboardData: api('getClipboardData', async () => {
      await privacy.pass('getClipboardData');
      return { data: content };
    }),
  };
}
