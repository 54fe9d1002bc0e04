import { View } from '@tarojs/components';
import { useState } from 'react';
import type { CardView } from '@contract/card';
import type { MessageDraft } from '@contract/message';
import { Refusal, refusedTexts, useWords } from '@phone/features/app';
import { toast } from '@phone/platform/feedback';
import { Hint, Notice, TextLink, sheet } from '@phone/ui';
import { Composer } from './composer';
import { MessageList } from './message-list';
import styles from './thread.module.scss';
import { text } from './text';
import { openThreadMenu } from './thread-menu';
import type { Known, Thread } from './open-thread';
import { useOutbox } from './use-outbox';

const css = sheet(styles);

/** One of the person's own cards, or null with what there is to tell, if anything. */
export type ChooseCard = () => Promise<
  { readonly card: CardView } | { readonly card: null; readonly why: string | null }
>;
type ConversationProps = {
  readonly name: string;
  readonly known: Known;
  readonly thread: Thread;
  readonly chooseCard: ChooseCard;
};

/** What was said, and the place to say more. What is typed stays while the page lives. */
export function Conversation({ name, known, thread, chooseCard }: ConversationProps) {
  const words = useWords(text);
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<{ why: string; text: string } | null>(null);
  const [keyboard, setKeyboard] = useState(0);
  const { head } = known;
  const outbox = useOutbox(head.id, {
    onSent: () => void thread.newer().then(thread.poll.expect),
    onRefused: (draft, why) => {
      setRefused({ why, text: draft.kind === 'text' ? draft.text : '' });
      setTyped((now) => (now === '' && draft.kind === 'text' ? draft.text : now));
    },
  });
  const send = (draft: MessageDraft) => {
    setRefused(null);
    void outbox.send(draft);
  };
  const sendTyped = () => {
    send({ kind: 'text', text: typed.trim() });
    setTyped('');
  };
  const sendCard = async () => {
    const chosen = await chooseCard();
    if (chosen.card !== null) {
      send({ kind: 'card', card: chosen.card.id });
    } else if (chosen.why !== null) {
      toast(chosen.why);
    }
  };
  return (
    <View className={css('room')} style={{ paddingBottom: `${keyboard}px` }}>
      <View className={css('head')}>
        <Hint>{head.organisation ?? ''}</Hint>
        <TextLink
          label={words.more}
          onTap={() => void openThreadMenu(head, () => void thread.reload())}
        />
      </View>
      <MessageList name={name} known={known} thread={thread} outbox={outbox} />
      {refused !== null && <Refusal refused={refusedTexts([refused.text])}>{refused.why}</Refusal>}
      {head.state === 'open' ? (
        <Composer
          typed={typed}
          onType={setTyped}
          onSend={sendTyped}
          onSendCard={() => void sendCard()}
          onKeyboard={setKeyboard}
        />
      ) : (
        <View className={css('composer')}>
          <Notice>
            {head.blocked
              ? words.blockedNote
              : words[head.state === 'gone' ? 'goneNote' : 'closedNote']}
          </Notice>
        </View>
      )}
    </View>
  );
}
