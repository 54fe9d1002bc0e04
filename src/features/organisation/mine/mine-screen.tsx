import type { Output } from '@contract/index';
import { useQuery } from '@phone/cloud/use-query';
import { failureWords, LoadState, Screen, useWords } from '@phone/features/app';
import { MemberSheet, useMember } from '@phone/features/consent';
import { Actions, Button, Cell, Empty, List, Section } from '@phone/ui';
import { openAdministration, openForm } from '../open-page';
import { text } from '../text';
import { Membership } from './membership';

/** What I administer, and who confirms my cards. */
export function MineScreen() {
  const words = useWords(text);
  const { ensureMember } = useMember();
  const query = useQuery('organisation.mine', {});
  const isGuest = query.error === 'account/required';
  const found = async () => {
    if (await ensureMember()) {
      await openForm();
    }
  };
  return (
    <Screen title={words.mineTitle}>
      {query.state === 'ready' ? (
        <Mine mine={query.value} />
      ) : isGuest ? (
        <Nothing />
      ) : (
        <LoadState query={query} why={query.error && failureWords(query.error)} shape="rows" />
      )}
      {(query.state === 'ready' || isGuest) && (
        <Actions>
          <Button label={words.found} onTap={() => void found()} />
        </Actions>
      )}
      <MemberSheet />
    </Screen>
  );
}

function Nothing() {
  const words = useWords(text);
  return <Empty icon="card" title={words.nothingTitle} note={words.nothingNote} />;
}

function Mine({ mine }: { readonly mine: Output<'organisation.mine'> }) {
  const words = useWords(text);
  const { administered, memberships } = mine;
  if (administered.length + memberships.length === 0) {
    return <Nothing />;
  }
  return (
    <>
      {administered.length > 0 && (
        <Section title={words.administered}>
          <List>
            {administered.map(({ id, name, members }) => (
              <Cell
                key={id}
                title={name}
                note={words.membersCount(String(members))}
                onTap={() => void openAdministration(id)}
              />
            ))}
          </List>
        </Section>
      )}
      {memberships.length > 0 && (
        <Section title={words.joined}>
          {memberships.map((membership) => (
            <Membership key={membership.id} membership={membership} />
          ))}
        </Section>
      )}
    </>
  );
}
