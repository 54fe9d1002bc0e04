import { useRouter } from '@tarojs/taro';
import type { ExchangeId } from '@contract/values';
import { failureWords, LoadState, Screen, useWords } from '@phone/features/app';
import { Empty } from '@phone/ui';
import { type ChooseCard, Conversation } from './conversation';
import { text } from './text';
import { useThread } from './use-thread';

type ThreadScreenProps = {
  /** Which card is sent is the business of the cards. */
  readonly chooseCard: ChooseCard;
};

const ID = /^x_[0-9a-z]{20}$/;
const isThread = (id: string | undefined): id is ExchangeId => id !== undefined && ID.test(id);

/** One conversation; `id` in the page's query says which. */
export function ThreadScreen({ chooseCard }: ThreadScreenProps) {
  const words = useWords(text);
  const { id } = useRouter().params;
  return isThread(id) ? (
    <Opened id={id} chooseCard={chooseCard} />
  ) : (
    <Screen title={words.title}>
      <Empty icon="message" title={words.missing} />
    </Screen>
  );
}

function Opened({ id, chooseCard }: ThreadScreenProps & { readonly id: ExchangeId }) {
  const words = useWords(text);
  const { known, failure, thread } = useThread(id);
  if (known !== null) {
    const name = known.head.name ?? words[known.head.state === 'gone' ? 'gone' : 'closed'];
    return (
      <Screen title={name} edgeToEdge>
        <Conversation name={name} known={known} thread={thread} chooseCard={chooseCard} />
      </Screen>
    );
  }
  return (
    <Screen title={words.title}>
      {failure === 'message/not-found' ? (
        <Empty icon="message" title={words.missing} />
      ) : (
        <LoadState
          query={{
            state: failure === undefined ? 'loading' : 'failed',
            reload: () => void thread.reload(),
          }}
          why={failure && failureWords(failure)}
          shape="rows"
        />
      )}
    </Screen>
  );
}
