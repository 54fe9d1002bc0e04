import { View } from '@tarojs/components';
import type { MessageView } from '@contract/message';
import { useWords } from '@phone/features/app';
import { aria, sheet } from '@phone/ui';
import { LinkNotes } from './link-notes';
import styles from './thread.module.scss';
import { text } from './text';

const css = sheet(styles);

type BubbleProps = {
  readonly id: string;
  readonly message: Pick<MessageView, 'sent'> & Said;
  /** Who wrote it, for those who don't see on which side it stands. */
  readonly by: string;
  /** A tap and a long press do the same, so that nothing needs a long press. */
  readonly onMenu?: () => void;
  /** Said below: on its way, sent, or why not. */
  readonly note?: string | undefined;
};
export type Said =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'card'; readonly card: Shown | null };
type Shown = { readonly name: string; readonly organisation: string | null };

export function Bubble({ id, message, by, onMenu, note }: BubbleProps) {
  const words = useWords(text);
  const said = saidOf(message, words);
  return (
    <View id={id} className={css('row', message.sent && 'mine')}>
      <View
        className={css('bubble', message.sent && 'own', message.kind === 'card' && 'card')}
        {...(onMenu === undefined ? {} : { onClick: onMenu, onLongPress: onMenu })}
        {...aria({
          ...(onMenu === undefined ? {} : { role: 'button' }),
          label: [by, said, note].filter((part) => part !== undefined).join('，'),
        })}
      >
        {said}
      </View>
      {message.kind === 'text' && <LinkNotes text={message.text} />}
      {note !== undefined && (
        <View className={css('note')} {...aria({ hidden: true })}>
          {note}
        </View>
      )}
    </View>
  );
}

function saidOf(said: Said, words: { readonly card: string; readonly cardGone: string }): string {
  if (said.kind === 'text') {
    return said.text;
  }
  const { card } = said;
  return card === null
    ? words.cardGone
    : [words.card, card.name, card.organisation].filter((part) => part !== null).join('\n');
}
