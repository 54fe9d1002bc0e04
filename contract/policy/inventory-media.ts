import { generated, onCard, checkedOnCard, typed } from './inventory-defaults';
import { networkLogs } from './law';
import type { InventoryRow } from './inventory-row';

/** Rests on the law: whoever lets people show things must look at them and hear complaints. */
const ofModeration = {
  ...generated,
  clause: '4',
  category: 'record',
  purposes: ['security'],
  basis: 'statutory',
} as const;
const ofReport = {
  ...ofModeration,
  stored: ['reports'],
  erasure: 'expires',
  retention: { from: 'recorded', days: networkLogs.value, then: 'erase' },
} as const;

/** Pictures, videos and files on cards, and what is decided about them. */
export const inMedia = {
  'card.media': {
    ...checkedOnCard,
    category: 'profile',
    source: 'authorised',
    stored: ['media', 'files'],
    exported: 'file',
    erasure: 'removed',
    wxApi: ['chooseMedia', 'chooseMessageFile'],
    wechatKey: 'Album',
    label: { 'zh-CN': '名片上的照片、视频和文件', en: 'Pictures, video and files on a card' },
  },
  'card.mediaDetails': {
    ...onCard,
    clause: '1.2',
    category: 'record',
    stored: ['media', 'albums'],
    source: 'generated',
    erasure: 'removed',
    wechatKey: null,
    label: {
      'zh-CN': '照片和文件的种类、大小，给谁看',
      en: 'Kind and size of pictures and files, and who sees them',
    },
  },
  'media.check': {
    ...ofModeration,
    stored: ['media', 'checks'],
    retention: { from: 'deregistered', days: 0, then: 'erase' },
    erasure: 'removed',
    label: {
      'zh-CN': '图片检查的结果',
      en: 'What the check of a picture found',
    },
  },
  'report.said': {
    ...ofReport,
    label: {
      'zh-CN': '你的举报和申诉',
      en: 'Your reports and objections',
    },
  },
  'report.note': {
    ...ofReport,
    source: typed.source,
    protection: 'sealed',
    label: {
      'zh-CN': '举报和申诉里写的话',
      en: 'What you wrote in them',
    },
  },
} as const satisfies Record<string, InventoryRow>;
