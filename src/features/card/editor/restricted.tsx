import type { CardView } from '@contract/card';
import { useWords, type Text } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Notice } from '@phone/ui';
import { text as cardText } from '../text';

/** Says what somebody whose number or address is on the card asked for, and what can be done. */
export function Restricted({ card }: { readonly card: CardView }) {
  const words = useWords(text);
  const names = useWords(cardText);
  const { restricted = [], asked } = card;
  if (restricted.length > 0) {
    const named = restricted.map((field) => names[field]).join(words.and);
    const prove = () => void go.to('/packages/privacy/pages/on-cards/index');
    return <Notice action={{ label: words.mine, onTap: prove }}>{words.closed(named)}</Notice>;
  }
  return asked === 'correct' ? <Notice>{words.correct}</Notice> : null;
}

const text = {
  'zh-CN': {
    and: '、',
    closed: (named: string) => `应使用人的请求，${named}现在只有你看得到。`,
    correct: '名片上有人请求更正，请看一看有没有写错。',
    mine: '是我自己的',
  },
  en: {
    and: ', ',
    closed: (named: string) => `Its person asked for it: only you see ${named} now.`,
    correct: 'Somebody on this card asks for a correction. Please check what is written.',
    mine: 'It is mine',
  },
} satisfies Text;
