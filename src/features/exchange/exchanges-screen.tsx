import { useState, type ReactNode } from 'react';
import type { CardFace } from '@contract/card';
import type { Input, Output } from '@contract/index';
import type { ExchangeId } from '@contract/values';
import { useQuery } from '@phone/cloud/use-query';
import { failureWords, LoadState, More, Screen, useWords } from '@phone/features/app';
import { Empty, List, Section, Tabs } from '@phone/ui';
import { ExchangeRow } from './exchange-row';
import { ExchangeSheet } from './exchange-sheet';
import { text } from './text';
import { useOlder } from './use-older';

type Side = Input<'exchange.list'>['side'];
const sides = ['new', 'received', 'sent'] as const satisfies readonly Side[];

type ExchangesScreenProps = {
  /** How a card looks is not the exchange's business. */
  readonly drawCard: (face: CardFace) => ReactNode;
};

/** Cards that were returned to me, those that wait for a word first, and those I returned. */
export function ExchangesScreen({ drawCard }: ExchangesScreenProps) {
  const words = useWords(text);
  const [side, choose] = useState<Side>('new');
  const query = useQuery('exchange.list', { side });
  return (
    <Screen title={words.title}>
      <Tabs
        label={words.sidesLabel}
        tabs={sides.map((id) => ({ id, title: words.sides[id] }))}
        chosen={side}
        onChoose={choose}
      />
      {query.state === 'ready' ? (
        <Exchanges key={side} side={side} first={query.value} drawCard={drawCard} />
      ) : (
        <LoadState query={query} why={query.error && failureWords(query.error)} shape="rows" />
      )}
    </Screen>
  );
}

type ExchangesProps = ExchangesScreenProps & {
  readonly side: Side;
  readonly first: Output<'exchange.list'>;
};

function Exchanges({ side, first, drawCard }: ExchangesProps) {
  const [openId, open] = useState<ExchangeId | null>(null);
  const { exchanges, hasMore, busy, error, more } = useOlder(side, first);
  const opened = exchanges.find(({ id }) => id === openId);
  if (exchanges.length === 0) {
    return <Nothing side={side} />;
  }
  return (
    <>
      <Section>
        <List>
          {exchanges.map((exchange) => (
            <ExchangeRow key={exchange.id} exchange={exchange} onTap={() => open(exchange.id)} />
          ))}
        </List>
      </Section>
      {hasMore && <More why={error && failureWords(error)} busy={busy} onTap={() => void more()} />}
      {opened !== undefined && (
        <ExchangeSheet exchange={opened} drawCard={drawCard} onClose={() => open(null)} />
      )}
    </>
  );
}

function Nothing({ side }: { readonly side: Side }) {
  const words = useWords(text);
  const said = {
    new: { title: words.emptyNew, note: words.emptyNewNote },
    received: { title: words.emptyReceived, note: words.emptyNewNote },
    sent: { title: words.emptySent, note: words.emptySentNote },
  } as const satisfies Record<Side, object>;
  return <Empty icon="card" {...said[side]} />;
}
