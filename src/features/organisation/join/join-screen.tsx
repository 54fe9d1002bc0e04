import { useRouter } from '@tarojs/taro';
import type { Output } from '@contract/index';
import type { InvitationCode } from '@contract/values';
import { useQuery } from '@phone/cloud/use-query';
import { failureWords, LoadState, Screen, useWords } from '@phone/features/app';
import { MemberSheet } from '@phone/features/consent';
import { go } from '@phone/platform/navigation';
import { Actions, Body, Button, Empty, Hint, Section } from '@phone/ui';
import { doAndTell } from '../do-and-tell';
import { organisationErrors } from '../errors';
import { type DrawWebsite, Facts } from '../facts';
import { isInvitation } from '../ids';
import { text } from '../text';
import { useOwnCard } from '../use-own-card';

/** What an invitation from a chat opens; `i` in the page's query is its code. */
export function JoinScreen({ drawWebsite }: { readonly drawWebsite: DrawWebsite }) {
  const words = useWords(text);
  const { i: code } = useRouter().params;
  const query = useQuery('organisation.look', isInvitation(code) ? { invitation: code } : null);
  const why = query.error && failureWords(query.error, organisationErrors);
  return (
    <Screen title={words.joinTitle}>
      {!isInvitation(code) || query.error === 'organisation/invitation-gone' ? (
        <Gone />
      ) : query.state === 'ready' ? (
        <Invited code={code} invited={query.value} drawWebsite={drawWebsite} />
      ) : (
        <LoadState query={query} why={why} shape="rows" />
      )}
      <MemberSheet />
    </Screen>
  );
}

function Gone() {
  const words = useWords(text);
  return (
    <Empty icon="gone" title={words.goneTitle} note={words.goneNote}>
      <Button kind="quiet" label={words.back} onTap={() => void go.back()} />
    </Empty>
  );
}

type InvitedProps = {
  readonly code: InvitationCode;
  readonly invited: Output<'organisation.look'>;
  readonly drawWebsite: DrawWebsite;
};

/** Joining is one's own choice: what it means is said before the button. */
function Invited({ code, invited, drawWebsite }: InvitedProps) {
  const words = useWords(text);
  const { organisation, inviter, card } = invited;
  const own = useOwnCard(async ({ id }) => {
    const input = { invitation: code, card: id };
    if (await doAndTell('organisation.join', input, words.joinedNow)) {
      await go.replace('/packages/organisation/pages/mine/index');
    }
  });
  return (
    <>
      <Section>
        <Body>{words.invitedBy(inviter)}</Body>
      </Section>
      <Facts organisation={organisation} drawWebsite={drawWebsite} />
      <Section>
        <Body>{card === null ? words.joinNote : words.alreadyIn}</Body>
        <Hint>{words.administratorSees}</Hint>
      </Section>
      <Actions>
        <Button
          label={card === null ? words.join : words.change}
          busy={own.busy}
          onTap={() => void own.choose()}
        />
      </Actions>
      {own.sheet}
    </>
  );
}
