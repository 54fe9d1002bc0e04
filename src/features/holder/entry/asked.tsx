import type { CardFace } from '@contract/card';
import { useWords, type Text } from '@phone/features/app';
import { Hint } from '@phone/ui';

/** Says that somebody on a kept card asked for something; nobody learns who. */
export function Asked({ what }: { readonly what: NonNullable<CardFace['asked']> }) {
  const words = useWords(text);
  return <Hint>{words[what]}</Hint>;
}

const text = {
  'zh-CN': {
    erase: '名片上有人请求不再显示某一项，所以它不在这里了。',
    correct: '名片上有人请求更正，用之前先核对一下。',
  },
  en: {
    erase: 'Somebody on this card asked for a field not to be shown, so it is gone from here.',
    correct: 'Somebody on this card asks for a correction. Check before you rely on it.',
  },
} satisfies Text;
