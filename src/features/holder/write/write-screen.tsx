import { useRouter } from '@tarojs/taro';
import { useQuery } from '@phone/cloud/use-query';
import { failureWords, LoadState, Screen, useWords } from '@phone/features/app';
import { MemberSheet } from '@phone/features/consent';
import { Empty } from '@phone/ui';
import { isEntryId } from '../entry/is-entry-id';
import { holderErrors } from '../entry/errors';
import { text } from './text';
import { WriteForm } from './write-form';

/** Writing a card down, or changing one that was; `id` in the page's query says which. */
export function WriteScreen() {
  const words = useWords(text);
  const { id } = useRouter().params;
  const query = useQuery('holder.read', isEntryId(id) ? { id } : null);
  const kept = query.value;
  return (
    <Screen title={id === undefined ? words.title : words.change}>
      {id === undefined ? (
        <WriteForm before={null} />
      ) : kept?.card && kept.entry.written ? (
        <WriteForm before={{ id: kept.entry.id, face: kept.card }} />
      ) : query.state === 'ready' || !isEntryId(id) ? (
        <Empty icon="gone" title={words.notFound} />
      ) : (
        <LoadState
          query={query}
          why={query.error && failureWords(query.error, holderErrors)}
          shape="text"
        />
      )}
      <MemberSheet />
    </Screen>
  );
}
