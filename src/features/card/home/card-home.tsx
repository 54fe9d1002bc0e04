import type { Output } from '@contract/index';
import { failureWords, LoadState, Screen, useNewBadge, useWords } from '@phone/features/app';
import { useQuery } from '@phone/cloud/use-query';
import { LeavingBanner } from '@phone/features/account';
import { MemberSheet, PolicyBanner, RenewQuestion } from '@phone/features/consent';
import { Notice } from '@phone/ui';
import { Invitation } from './invitation';
import { MyCards } from './my-cards';
import { text } from './text';

/** The first tab: one's own card, ready to be sent. Who I am and my cards come in one call. */
export function CardHome() {
  const words = useWords(text);
  const query = useQuery('card.home', {});
  useNewBadge(query.value?.incoming);
  return (
    <Screen title={words.title}>
      {query.state === 'ready' ? (
        <>
          {query.error !== undefined && (
            <Notice action={{ label: words.retry, onTap: query.reload }}>{words.oldNews}</Notice>
          )}
          <Home home={query.value} />
        </>
      ) : (
        <LoadState query={query} why={query.error && failureWords(query.error)} shape="card" />
      )}
      <MemberSheet firstRun />
      <RenewQuestion />
    </Screen>
  );
}

function Home({ home: { account, cards } }: { readonly home: Output<'card.home'> }) {
  return (
    <>
      <LeavingBanner />
      <PolicyBanner />
      {cards.length === 0 ? (
        <Invitation guest={account === null} />
      ) : (
        <MyCards cards={cards} canSend={account?.state === 'live'} />
      )}
    </>
  );
}
