import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import type { CardId } from '@contract/values';
import { useQuery } from '@phone/cloud/use-query';
import { failureWords, LoadState, Screen, useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Button, Empty, Tabs } from '@phone/ui';
import { Numbers } from './numbers';
import { text } from './text';
import { Visitors } from './visitors';

const ID = /^c_[0-9a-z]{20}$/;
const isCardId = (id: string | undefined): id is CardId => id !== undefined && ID.test(id);

/** The contract's spans, by the names of tabs. */
const spans = { week: 7, month: 30, quarter: 90 } as const;
type Name = keyof typeof spans;
const names = Object.keys(spans) as Name[];

/** What came of a card: how often it was opened, and who of those wanted to be seen. */
export function VisitsScreen() {
  const words = useWords(text);
  const { id } = useRouter().params;
  const [name, choose] = useState<Name>('week');
  const card = isCardId(id) ? id : null;
  const numbers = useQuery('visit.numbers', card && { id: card, days: spans[name] });
  const visitors = useQuery('visit.visitors', card && { id: card });
  if (card === null || numbers.error === 'card/not-found') {
    return (
      <Screen title={words.title}>
        <Empty icon="gone" title={words.missingTitle} note={words.missingNote}>
          <Button kind="quiet" label={words.back} onTap={() => void go.back()} />
        </Empty>
      </Screen>
    );
  }
  return (
    <Screen title={words.title}>
      <Tabs
        label={words.spansLabel}
        tabs={names.map((each) => ({ id: each, title: words.span(spans[each]) }))}
        chosen={name}
        onChoose={choose}
      />
      {numbers.state === 'ready' ? (
        <Numbers numbers={numbers.value} />
      ) : (
        <LoadState
          query={numbers}
          why={numbers.error && failureWords(numbers.error)}
          shape="rows"
        />
      )}
      {visitors.state === 'ready' && <Visitors card={card} first={visitors.value} />}
    </Screen>
  );
}
