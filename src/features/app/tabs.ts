import type { Words } from '@contract/policy/words';

/** The four tabs in their order, as in `app.config.ts`. */
export const tabs = [
  { page: 'pages/card/index', words: { 'zh-CN': '名片', en: 'Cards' } },
  { page: 'pages/holder/index', words: { 'zh-CN': '名片夹', en: 'Holder' } },
  { page: 'pages/message/index', words: { 'zh-CN': '消息', en: 'Messages' } },
  { page: 'pages/me/index', words: { 'zh-CN': '我的', en: 'Me' } },
] as const satisfies readonly { page: string; words: Words }[];
