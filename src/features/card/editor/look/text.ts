import type { Text } from '@phone/features/app';

export const text = {
  'zh-CN': {
    look: '样子',
    title: '换个样子',
    close: '关闭',
    names: {
      plain: '素笺',
      vertical: '竖排',
      half: '半面',
      seal: '印记',
      formal: '公文',
      line: '线描',
    },
  },
  en: {
    look: 'Look',
    title: 'Another look',
    close: 'Close',
    names: {
      plain: 'Plain',
      vertical: 'Columns',
      half: 'Half',
      seal: 'Seal',
      formal: 'Formal',
      line: 'Line',
    },
  },
} satisfies Text;
