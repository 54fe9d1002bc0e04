import type { Text } from '@phone/features/app';

export const text = {
  'zh-CN': {
    done: (done: number, total: number) => `${done} / ${total}`,
    stop: '停一下',
    goOn: '接着来',
  },
  en: {
    done: (done: number, total: number) => `${done} of ${total}`,
    stop: 'Pause',
    goOn: 'Go on',
  },
} satisfies Text;
