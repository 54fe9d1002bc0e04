import type { InventoryId } from './inventory';
import type { Words } from './words';

/** Everything the phone may keep on itself. The storage wrapper refuses any other key. */
export type StorageKey = {
  /** Its row of the inventory: what lies on a phone is personal information too (clause 3.3). */
  readonly item: InventoryId;
  readonly why: Words;
  /** What is different where the person does not want it kept. */
  readonly without: Words;
  /** False where refusing it would mean keeping something else instead. */
  readonly refusable: boolean;
  /** Personal keys go when the person leaves or refuses; the others are only settings. */
  readonly personal: boolean;
  /** Days until the phone forgets it; null means until it is deleted. */
  readonly days: number | null;
};

export const storageKeys = {
  refusedVersion: {
    item: 'phone.settings',
    why: {
      'zh-CN': '记住你不同意过哪一版政策，不再反复问你。',
      en: 'Remembers which policy version you declined, so that we do not ask again.',
    },
    without: {
      'zh-CN': '每次打开都会再问一次要不要同意。',
      en: 'You are asked to agree each time you open it.',
    },
    refusable: true,
    personal: false,
    days: null,
  },
  display: {
    item: 'phone.settings',
    why: {
      'zh-CN': '记住语言、深浅色和关怀模式。',
      en: 'Remembers language, theme and elder mode.',
    },
    without: {
      'zh-CN': '每次打开都回到默认的样子。',
      en: 'Each start shows it as it is by default.',
    },
    refusable: true,
    personal: false,
    days: null,
  },
  installId: {
    item: 'phone.installId',
    why: {
      'zh-CN': '随机产生的安装编号，做了操作才有，只进网络日志，用来发现盗用。',
      en: 'A random number for this installation, made at your first action; it goes into the network log only, to find misuse.',
    },
    without: {
      'zh-CN': '网络日志里就没有这个编号，别的照常。',
      en: 'The network log has no such number; everything else works.',
    },
    refusable: true,
    personal: true,
    days: null,
  },
  cardDraft: {
    item: 'phone.draft',
    why: {
      'zh-CN': '名片还没保存时先存一份，退出不丢。',
      en: 'Keeps a card you have not saved yet.',
    },
    without: {
      'zh-CN': '没保存就退出，写的内容会丢。',
      en: 'What you typed is lost when you leave before saving.',
    },
    refusable: true,
    personal: true,
    days: 30,
  },
  firstPaint: {
    item: 'phone.lastSeen',
    why: {
      'zh-CN': '上次看到的内容，让下次打开就认得你、更快。',
      en: 'What you saw last, so that the next start knows you and is quick.',
    },
    without: {
      'zh-CN': '每次打开要等云端认出你，慢一点，别的一样。',
      en: 'Each start waits until the cloud has recognised you; nothing else changes.',
    },
    refusable: true,
    personal: true,
    days: 7,
  },
  usageCounts: {
    item: 'phone.usage',
    why: {
      'zh-CN': '你打开了「帮助改进」，就在这里数几样功能用了几次。',
      en: 'Where you switched on "Help to improve", a few functions are counted here.',
    },
    without: { 'zh-CN': '不数，也不交。', en: 'Nothing is counted and nothing handed in.' },
    refusable: true,
    personal: true,
    days: 7,
  },
  surveySeen: {
    item: 'phone.settings',
    why: {
      'zh-CN': '记住这个季度的问题你看过了，不再问。',
      en: "Remembers that you have seen this quarter's question.",
    },
    without: {
      'zh-CN': '打开了「回答问题」的话，没答之前每次都会看到它。',
      en: 'Where you switched on questions, you see it each time until you answer.',
    },
    refusable: true,
    personal: true,
    days: null,
  },
  refusedKeys: {
    item: 'phone.settings',
    why: {
      'zh-CN': '记住你不让手机存上面哪几样。拒绝过才有。',
      en: 'Remembers which of these you do not want kept. Only there if you refused one.',
    },
    without: { 'zh-CN': '', en: '' },
    refusable: false,
    personal: false,
    days: null,
  },
} as const satisfies Record<string, StorageKey>;

export type StorageKeyName = keyof typeof storageKeys;
