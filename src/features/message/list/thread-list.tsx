import { useState } from 'react';
import type { ThreadView } from '@contract/message';
import { useQuery } from '@phone/cloud/use-query';
import {
  dateWords,
  failureWords,
  LoadState,
  Screen,
  useDisplay,
  useWords,
} from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Avatar, Button, Cell, Empty, List, Tag } from '@phone/ui';
import { text } from './text';

/** The third tab: conversations, the latest first, a page at a time. */
export function ThreadList() {
  const words = useWords(text);
  const [before, setBefore] = useState<string>();
  const query = useQuery('message.threads', before === undefined ? {} : { before });
  const { threads = [], next = null } = query.value ?? {};
  return (
    <Screen title={words.title}>
      {query.state !== 'ready' && query.error !== 'account/required' ? (
        <LoadState query={query} why={query.error && failureWords(query.error)} shape="rows" />
      ) : threads.length === 0 ? (
        <Empty icon="message" title={words.emptyTitle} note={words.emptyNote} />
      ) : (
        <List>
          {threads.map((thread) => (
            <Row key={thread.id} thread={thread} />
          ))}
        </List>
      )}
      {next !== null && <Button kind="quiet" label={words.older} onTap={() => setBefore(next)} />}
    </Screen>
  );
}

function Row({ thread }: { readonly thread: ThreadView }) {
  const words = useWords(text);
  const { language } = useDisplay();
  const { id, name, state, last, unread, at } = thread;
  return (
    <Cell
      before={<Avatar name={name} />}
      title={name ?? words[state === 'gone' ? 'gone' : 'closed']}
      note={[...(last === null ? [] : [last.text ?? words.card]), dateWords(at, language)].join(
        '\n',
      )}
      after={unread > 0 && <Tag tone="accent">{String(unread)}</Tag>}
      onTap={() => void go.to('/packages/message/pages/thread/index', { id })}
    />
  );
}
