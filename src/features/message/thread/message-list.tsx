import { ScrollView, View } from '@tarojs/components';
import { Fragment, useState } from 'react';
import { timeWords, useDisplay, useWords } from '@phone/features/app';
import { Button, Empty, Hint, Tap, sheet } from '@phone/ui';
import { Bubble, type Said } from './bubble';
import { isApart } from './merged';
import { openMessageMenu } from './message-menu';
import styles from './thread.module.scss';
import { text } from './text';
import type { Outbox, Waiting } from './use-outbox';
import type { Known, Thread } from './open-thread';

const css = sheet(styles);

type MessageListProps = {
  readonly name: string;
  readonly known: Known;
  readonly thread: Thread;
  readonly outbox: Outbox;
};

/** Oldest on top, the latest in sight; what is older comes when the upper edge is reached. */
export function MessageList({ name, known, thread, outbox }: MessageListProps) {
  const words = useWords(text);
  const { language } = useDisplay();
  const { messages, more, head } = known;
  const { waiting, again } = outbox;
  const inSight = useInSight(messages[0]?.number ?? 0, lastIdOf(messages.at(-1)?.number, waiting));
  const lastSent = waiting.length === 0 ? messages.at(-1) : undefined;
  return (
    <ScrollView
      scrollY
      className={css('list')}
      scrollIntoView={inSight}
      onScrollToUpper={() => void thread.older()}
    >
      {more && (
        <View className={css('older')}>
          <Button kind="quiet" label={words.older} onTap={() => void thread.older()} />
        </View>
      )}
      {messages.length + waiting.length === 0 && (
        <Empty icon="message" title={words.emptyTitle} note={words.emptyNote} />
      )}
      {messages.map((message, at) => (
        <Fragment key={message.number}>
          {isApart(messages[at - 1], message) && (
            <View className={css('time')}>
              <Hint>{timeWords(message.at, language)}</Hint>
            </View>
          )}
          <Bubble
            id={`m${message.number}`}
            message={message}
            by={message.sent ? words.mine : name}
            onMenu={() => void openMessageMenu(head.id, message, thread.drop)}
            note={message === lastSent && message.sent ? words.sent : undefined}
          />
        </Fragment>
      ))}
      {waiting.map((one) => (
        <Fragment key={one.key}>
          <Bubble
            id={`w${one.key}`}
            message={{ sent: true, ...saidIn(one) }}
            by={words.mine}
            note={one.failure ?? words.sending}
          />
          {one.failure !== null && (
            <Tap className={css('again')} label={words.failed} onTap={() => void again(one)}>
              {words.failed}
            </Tap>
          )}
        </Fragment>
      ))}
    </ScrollView>
  );
}

const saidIn = ({ draft }: Waiting): Said =>
  draft.kind === 'text' ? draft : { kind: 'card', card: { name: '', organisation: null } };

const lastIdOf = (number: number | undefined, waiting: readonly Waiting[]): string => {
  const last = waiting.at(-1);
  return last === undefined ? `m${number ?? 0}` : `w${last.key}`;
};

/**
 * What the list scrolls to: the latest whenever there is a new one; and when older ones came, what
 * was on top before them, so that nothing moves under the finger.
 */
function useInSight(first: number, last: string): string {
  const [seen, setSeen] = useState({ first, last, shown: last });
  if (seen.last !== last) {
    setSeen({ first, last, shown: last });
  } else if (seen.first !== first) {
    setSeen({ first, last, shown: `m${seen.first}` });
  }
  return seen.shown;
}
