import type { Text } from '@phone/features/app';

export const text = {
  'zh-CN': {
    title: '名片',
    keep: '存入名片夹',
    kept: '存好了，在「名片夹」里。',
    open: '去名片夹看',
    makeOwn: '我也做一张',
    yours: '这是你的名片，别人打开看到的就是这样。',
    own: '去我的名片',
    nothingKept: '看名片不会留下你的信息。',
    goneTitle: '这张名片打不开了',
    goneNote: '可能是主人收回了链接，也可能已经注销。可以请对方再发一次。',
    look: '看看乐聊名片',
  },
  en: {
    title: 'Card',
    keep: 'Keep this card',
    kept: 'Kept. It is in your holder.',
    open: 'See my holder',
    makeOwn: 'Make my own',
    yours: 'This is your card, just as others see it.',
    own: 'Go to my cards',
    nothingKept: 'Looking at a card leaves nothing about you.',
    goneTitle: 'This card no longer opens',
    goneNote: 'Its owner took the link back, or has left. You could ask them to send it again.',
    look: 'See what this is',
  },
} satisfies Text;
