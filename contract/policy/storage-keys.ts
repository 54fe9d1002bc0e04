import type { Words } from './words';

/** Everything the phone may keep on itself. The storage wrapper refuses any other key. */
export type StorageKey = {
  readonly why: Words;
  /** Personal keys go when the person leaves or refuses; the others are only settings. */
  readonly personal: boolean;
  /** Days until the phone forgets it; null means until it is deleted. */
  readonly days: number | null;
};

export const storageKeys = {
  refusedVersion: {
    why: {
      'zh-CN': '记住你不同意过哪一版政策，不再反复问你。',
      en: 'Remembers which policy version you declined, so that we do not ask again.',
    },
    personal: false,
    days: null,
  },
  display: {
    why: {
      'zh-CN': '记住语言、深浅色和关怀模式。',
      en: 'Remembers language, theme and elder mode.',
    },
    personal: false,
    days: null,
  },
  cardDraft: {
    why: {
      'zh-CN': '名片还没保存时先存一份，退出不丢。',
      en: 'Keeps a card you have not saved yet.',
    },
    personal: true,
    days: 30,
  },
  firstPaint: {
    why: {
      'zh-CN': '上次看到的内容，让下次打开更快。',
      en: 'What you saw last, so that the next start is quick.',
    },
    personal: true,
    days: 7,
  },
} as const satisfies Record<string, StorageKey>;

export type StorageKeyName = keyof typeof storageKeys;
