import { onPhone, untilCleared, untilUsed } from './inventory-defaults';
import type { InventoryRow } from './inventory-row';

const passing = {
  ...onPhone,
  protection: 'not-stored',
  stored: [],
  erasure: 'never-stored',
  retention: untilUsed,
} as const;

/** What is on the person's phone or passes through it, and never reaches the cloud. */
export const phoneOnly = {
  'phone.settings': {
    ...onPhone,
    retention: untilCleared,
    wxApi: ['getStorageSync', 'setStorageSync', 'removeStorageSync'],
    label: {
      'zh-CN': '显示设置，和不同意过哪一版政策',
      en: 'Display settings, and which policy you declined',
    },
  },
  'phone.installId': {
    ...onPhone,
    clause: '2.2.1',
    category: 'device',
    source: 'generated',
    retention: untilCleared,
    label: {
      'zh-CN': '随机安装编号，随操作进网络日志',
      en: 'Random install id, which goes into the network log',
    },
  },
  'phone.draft': {
    ...onPhone,
    clause: '2.2',
    category: 'profile',
    source: 'user',
    retention: { from: 'recorded', days: 30, then: 'erase' },
    label: { 'zh-CN': '没写完的名片', en: 'A card you have not finished' },
  },
  'phone.lastSeen': {
    ...onPhone,
    source: 'generated',
    retention: { from: 'recorded', days: 7, then: 'erase' },
    label: { 'zh-CN': '上次在首页看到的内容', en: 'What the first page showed last' },
  },
  'phone.usage': {
    ...onPhone,
    clause: '3.4',
    necessity: 'extended',
    purposes: ['improve'],
    basis: 'consent',
    source: 'generated',
    retention: { from: 'recorded', days: 7, then: 'erase' },
    wxApi: ['onAppHide'],
    label: { 'zh-CN': '几样功能各用了几次', en: 'How often a few functions were used' },
  },
  'phone.look': {
    ...passing,
    clause: '2.2.1',
    category: 'device',
    source: 'authorised',
    wxApi: ['getAppBaseInfo', 'onThemeChange', 'offThemeChange'],
    label: { 'zh-CN': '系统的语言和深浅色', en: "The phone's language and theme" },
  },
  'phone.handedOver': {
    ...passing,
    category: 'contact',
    necessity: 'extended',
    wxApi: ['setClipboardData', 'makePhoneCall'],
    wechatKey: 'Clipboard',
    label: {
      'zh-CN': '你点复制或拨号时交给手机的内容',
      en: 'What you hand to the phone by copying or dialling',
    },
  },
  'phone.chosenFile': {
    ...passing,
    clause: '2.2',
    category: 'contact',
    necessity: 'extended',
    source: 'authorised',
    wxApi: ['chooseMessageFile'],
    wechatKey: 'MessageFile',
    label: {
      'zh-CN': '你从聊天里选来带进名片夹的文件，读完就不留',
      en: 'The file of a chat you bring cards in from, not kept once it is read',
    },
  },
  'phone.album': {
    ...passing,
    category: 'profile',
    necessity: 'extended',
    wxApi: ['saveImageToPhotosAlbum'],
    wechatKey: 'AlbumWriteOnly',
    label: { 'zh-CN': '你点保存时存进相册的海报', en: 'Posters you save to your album' },
  },
  'phone.contacts': {
    ...passing,
    category: 'contact',
    source: 'other-user',
    necessity: 'extended',
    wxApi: ['addPhoneContact'],
    wechatKey: 'Contact',
    label: {
      'zh-CN': '你点保存时存进通讯录的名片',
      en: 'Cards you save to your phone contacts',
    },
  },
  'phone.files': {
    ...onPhone,
    source: 'generated',
    retention: untilUsed,
    wxApi: [
      'createOffscreenCanvas',
      'canvasToTempFilePath',
      'getFileSystemManager',
      'shareFileMessage',
    ],
    label: {
      'zh-CN': '画头像、名片图和导出时的临时文件',
      en: 'Temporary files of pictures and of your export',
    },
  },
} as const satisfies Record<string, InventoryRow>;
