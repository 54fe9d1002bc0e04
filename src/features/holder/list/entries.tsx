import { useReachBottom } from '@tarojs/taro';
import type { EntryView } from '@contract/holder';
import type { Output } from '@contract/index';
import { failureWords, useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Avatar, Button, Cell, List, Notice, Section } from '@phone/ui';
import { text } from '../text';
import { usePages } from './use-pages';

/** The cards kept, newest first; more of them come when the person reaches the end. */
export function Entries({ first }: { readonly first: Output<'holder.list'> }) {
  const words = useWords(text);
  const { entries, hasMore, busy, error, more } = usePages(first);
  useReachBottom(() => void more());
  return (
    <>
      {first.recent.length > 0 && (
        <Section title={words.recent}>
          <List label={words.recent}>
            {first.recent.map((entry) => (
              <Row key={entry.id} entry={entry} />
            ))}
          </List>
        </Section>
      )}
      <Section title={words.total(first.total)}>
        <List>
          {entries.map((entry) => (
            <Row key={entry.id} entry={entry} />
          ))}
        </List>
      </Section>
      {hasMore && (
        <Section>
          {error !== undefined && <Notice tone="wrong">{failureWords(error)}</Notice>}
          <Button kind="quiet" label={words.more} busy={busy} onTap={() => void more()} />
        </Section>
      )}
    </>
  );
}

function Row({ entry }: { readonly entry: EntryView }) {
  const words = useWords(text);
  const open = () => void go.to('/packages/exchange/pages/entry/index', { id: entry.id });
  const { name, title, organisation, state } = entry;
  if (state !== 'live' || name === null) {
    const [said, note] =
      state === 'withdrawn' ? [words.withdrawn, words.withdrawnNote] : [words.gone, words.goneNote];
    return (
      <Cell tone="faint" before={<Avatar name={null} />} title={said} note={note} onTap={open} />
    );
  }
  const what = [organisation, title].filter((part) => part !== null).join(' · ');
  return (
    <Cell
      before={<Avatar name={name} />}
      title={name}
      note={what === '' ? undefined : what}
      onTap={open}
    />
  );
}
