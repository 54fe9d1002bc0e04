import { text } from './text';

const [zh, en] = [text['zh-CN'].failed, text.en.failed];

/** What each refusal of these actions is called, in both languages. */
export const failed = {
  'code/too-often': { 'zh-CN': zh['code/too-often'], en: en['code/too-often'] },
  'code/unavailable': { 'zh-CN': zh['code/unavailable'], en: en['code/unavailable'] },
  'code/wrong': { 'zh-CN': zh['code/wrong'], en: en['code/wrong'] },
  'bystander/proof-over': { 'zh-CN': zh['bystander/proof-over'], en: en['bystander/proof-over'] },
} as const;
