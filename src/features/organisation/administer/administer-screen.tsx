import { useRouter } from '@tarojs/taro';
import type { OrganisationView } from '@contract/organisation-view';
import { useQuery } from '@phone/cloud/use-query';
import { failureWords, LoadState, Screen, useWords } from '@phone/features/app';
import { MemberSheet } from '@phone/features/consent';
import { go } from '@phone/platform/navigation';
import { Button, Cell, Empty, Hint, List, Section } from '@phone/ui';
import { doAndTell } from '../do-and-tell';
import { organisationErrors } from '../errors';
import { isOrganisationId } from '../ids';
import { openForm, openOrganisation } from '../open-page';
import { text } from '../text';
import { useOwnCard } from '../use-own-card';
import { Invitations } from './invitations';
import { Members } from './members';

/** One organisation of mine: what it says, who is invited, who belongs to it. */
export function AdministerScreen() {
  const words = useWords(text);
  const { id } = useRouter().params;
  const query = useQuery('organisation.read', isOrganisationId(id) ? { id } : null);
  const why = query.error && failureWords(query.error, organisationErrors);
  const isGone = !isOrganisationId(id) || query.error === 'organisation/not-found';
  return (
    <Screen title={query.value?.name ?? words.mineTitle}>
      {isGone ? (
        <Empty icon="gone" title={words.shownGone}>
          <Button kind="quiet" label={words.back} onTap={() => void go.back()} />
        </Empty>
      ) : query.state === 'ready' ? (
        <Administered organisation={query.value} />
      ) : (
        <LoadState query={query} why={why} shape="rows" />
      )}
      <MemberSheet />
    </Screen>
  );
}

function Administered({ organisation }: { readonly organisation: OrganisationView }) {
  const words = useWords(text);
  const { id, name } = organisation;
  const own = useOwnCard(async (card) => {
    await doAndTell('organisation.attach', { id, card: card.id }, words.attached);
  });
  const dissolve = async () => {
    const question = { title: words.dissolveTitle, text: words.dissolveText };
    const answers = { yes: words.yes.dissolve, no: words.keep };
    const asked = { ...question, ...answers };
    if (await doAndTell('organisation.dissolve', { id }, words.dissolved, asked)) {
      await go.back();
    }
  };
  return (
    <>
      <Section>
        <List>
          <Cell title={name} value={words.edit} onTap={() => void openForm(id)} />
          <Cell title={words.see} onTap={() => void openOrganisation(id)} />
          <Cell title={words.attach} onTap={() => void own.choose()} />
        </List>
      </Section>
      <Invitations organisation={organisation} />
      <Members organisation={organisation} />
      <Section>
        <Hint>{words.leaveNote}</Hint>
        <Button kind="danger" label={words.dissolve} onTap={() => void dissolve()} />
      </Section>
      {own.sheet}
    </>
  );
}
