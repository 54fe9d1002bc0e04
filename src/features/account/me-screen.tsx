import { useMe } from '@phone/cloud/use-me';
import { useQuery } from '@phone/cloud/use-query';
import { failureWords, LoadState, Screen, useWords } from '@phone/features/app';
import { MemberSheet, PolicyBanner } from '@phone/features/consent';
import { Entries } from './entries';
import { GuestPart } from './guest-part';
import { LeavingBanner } from './leaving-banner';
import { MemberPart } from './member-part';
import { text } from './text';

/** The fourth tab: who I am, and the way to everything that is mine. */
export function MeScreen() {
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
      <Entries member={me !== null && me !== undefined} />
      <MemberSheet />
    </Screen>
  );
}
