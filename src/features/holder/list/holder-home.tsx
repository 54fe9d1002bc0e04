import { useQuery } from '@phone/cloud/use-query';
import { failureWords, LoadState, Screen, useWords } from '@phone/features/app';
import { MemberSheet, useMember } from '@phone/features/consent';
import { go } from '@phone/platform/navigation';
import { Actions, Button, Empty, Notice } from '@phone/ui';
import { text } from '../text';
import { Entries } from './entries';

/** The second tab: the cards of others. A guest learns what it is for and what it would keep. */
export function HolderHome() {
  const words = useWords(text);
  const query = useQuery('holder.list', {});
  return (
    <Screen title={words.title}>
      {query.error === 'account/required' ? (
        <ForGuests onBegun={query.reload} />
      ) : query.state !== 'ready' ? (
        <LoadState query={query} why={query.error && failureWords(query.error)} shape="rows" />
      ) : (
        <>
          {query.error !== undefined && (
            <Notice action={{ label: words.retry, onTap: query.reload }}>{words.oldNews}</Notice>
          )}
          <Actions inline>
            <Button
              kind="quiet"
              label={words.nearby}
              onTap={() => void go.to('/packages/exchange/pages/nearby/index')}
            />
          </Actions>
          {query.value.entries.length === 0 ? <Nothing /> : <Entries first={query.value} />}
        </>
      )}
      <MemberSheet />
    </Screen>
  );
}

function ForGuests({ onBegun }: { readonly onBegun: () => void }) {
  const words = useWords(text);
  const { ensureMember } = useMember();
  const begin = async () => {
    if (await ensureMember()) {
      onBegun();
    }
  };
  return (
    <Empty icon="holder" title={words.guestTitle} note={words.guestNote}>
      <Button label={words.begin} onTap={() => void begin()} />
    </Empty>
  );
}

function Nothing() {
  const words = useWords(text);
  return (
    <Empty icon="holder" title={words.emptyTitle} note={words.emptyNote}>
      <Button kind="quiet" label={words.sendMine} onTap={() => void go.tab('/pages/card/index')} />
    </Empty>
  );
}
