import type { ReactNode } from 'react';
import { useMe } from '@phone/cloud/use-me';
import { useQuery } from '@phone/cloud/use-query';
import { failureWords, LoadState, Screen, useWords } from '@phone/features/app';
import { MemberSheet, PolicyBanner } from '@phone/features/consent';
import { Entries } from './entries';
import { GuestPart } from './guest-part';
import { LeavingBanner } from './leaving-banner';
import { MemberPart } from './member-part';
import { text } from './text';

/** The fourth tab: who I am, what the page has to ask, and the way to everything that is mine. */
export function MeScreen({ children }: { readonly children?: ReactNode }) {
  const words = useWords(text);
  const query = useQuery('account.me', {});
  const me = useMe();
  return (
    <Screen title={words.title}>
      <LeavingBanner />
      <PolicyBanner />
      {me === undefined && query.state !== 'ready' && (
        <LoadState
          query={query}
          why={query.error === undefined ? undefined : failureWords(query.error)}
          shape="rows"
        />
      )}
      {me === null && <GuestPart />}
      {me !== null && me !== undefined && <MemberPart account={me} />}
      {children}
      <Entries member={me !== null && me !== undefined} />
      <MemberSheet />
    </Screen>
  );
}
