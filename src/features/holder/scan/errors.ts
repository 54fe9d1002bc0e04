import type { Words } from '@contract/policy/words';

/** What only reading a paper card may answer. */
export const scanErrors = {
  'scan/not-a-picture': {
    'zh-CN': '这张照片打不开，换一张试试。',
    en: 'This photo cannot be opened. Try another.',
  },
  'scan/not-a-card': {
    'zh-CN': '没认出名片。拍正一点、亮一点，再试一次，或者自己写。',
    en: 'No card was found in it. Hold it straight and in good light, or write by hand.',
  },
  'scan/unavailable': {
    'zh-CN': '识别现在用不了，照片没有留下。过一会儿再试，或者自己写。',
    en: 'Reading is not available now, and the photo was not kept. Try later, or write by hand.',
  },
} as const satisfies Record<string, Words>;
