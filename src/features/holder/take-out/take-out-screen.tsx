import { useQuery } from '@phone/cloud/use-query';
import { failureWords, LoadState, Screen, useWords } from '@phone/features/app';
import { Empty, Second, Title } from '@phone/ui';
import { TakePart } from './take-part';
import { text } from './text';

/** Everything in the holder, however much it is, as one file. */
export function TakeOutScreen() {
  const words = useWords(text);
  const query = useQuery('holder.list', { order: 'name' });
  return (
    <Screen title={words.title}>
      {query.state !== 'ready' ? (
        <LoadState query={query} why={query.error && failureWords(query.error)} shape="text" />
      ) : query.value.total === 0 ? (
        <Empty icon="holder" title={words.empty} />
      ) : (
        <>
          <Title>{words.head}</Title>
          <Second>{words.note}</Second>
          <TakePart ids={query.value.ids} />
        </>
      )}
    </Screen>
  );
}
