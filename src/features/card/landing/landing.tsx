import { useRouter } from '@tarojs/taro';
import { failureWords, LoadState, Screen, useWords } from '@phone/features/app';
import { MemberSheet } from '@phone/features/consent';
import { useQuery } from '@phone/cloud/use-query';
import { useCardMessage } from '../face/use-chat-message';
import { text as cardText } from '../text';
import { Gone } from './gone';
import { Opened } from './opened';
import { useOpening } from './opening';
import { tokenOf } from './share-token';
import { text } from './text';

/** What a shared link opens: one call, nothing written, for everybody. It is counted when left. */
export function Landing() {
  const words = useWords(text);
  const cardWords = useWords(cardText);
  const token = tokenOf(useRouter().params);
  const opening = useOpening(token);
  const asks = token !== null && opening !== null;
  const query = useQuery('card.open', asks ? { share: token, opening } : null);
  const face = query.value?.card;
  useCardMessage(face === undefined || token === null ? null : { face, token });
  const title = face === undefined ? words.title : cardWords.cardOf(face.name);
  return (
    <Screen title={title}>
      {token === null || query.error === 'card/gone' ? (
        <Gone />
      ) : query.state === 'ready' ? (
        <Opened opened={query.value} token={token} />
      ) : (
        <LoadState query={query} why={query.error && failureWords(query.error)} shape="card" />
      )}
      <MemberSheet />
    </Screen>
  );
}
