import { useState } from 'react';
import type { InvitationView, OrganisationView } from '@contract/organisation-view';
import { dateWords, useDisplay, useWords } from '@phone/features/app';
import { useChatMessage } from '@phone/platform/share';
import { Actions, Button, Hint, Section } from '@phone/ui';
import { Choices } from '@phone/ui/choices/choices';
import { doAndTell } from '../do-and-tell';
import { invitationPath } from '../open-page';
import { text } from '../text';
import { MakeInvitation } from './make-invitation';

/** Invitations that are out; the chosen one is what goes into a chat. */
export function Invitations({ organisation }: { readonly organisation: OrganisationView }) {
  const words = useWords(text);
  const { language } = useDisplay();
  const [chosenId, choose] = useState<string>();
  const [making, setMaking] = useState(false);
  const { invitations, name } = organisation;
  const chosen = invitations.find(({ id }) => id === chosenId) ?? invitations.at(-1);
  const works = chosen?.state === 'open';
  useChatMessage(() => ({
    title: works ? words.message(name) : name,
    path: works ? invitationPath(chosen.id) : '/pages/card/index',
    imageUrl: '/assets/share-plain.png',
  }));
  const revoke = ({ id: invitation }: InvitationView) =>
    doAndTell('organisation.revoke', { invitation }, words.revoked, {
      ...{ title: words.revokeTitle, text: words.revokeText },
      ...{ yes: words.yes.revoke, no: words.keep },
    });
  return (
    <Section title={words.invitations}>
      {chosen !== undefined && (
        <Choices
          label={words.invitations}
          options={invitations.map((each) => ({
            id: each.id,
            title: usedWords(each, words),
            note:
              each.state === 'open'
                ? words.until(dateWords(each.endsAt, language))
                : words[each.state],
          }))}
          chosen={chosen.id}
          onChoose={choose}
        />
      )}
      <Section>
        <Actions inline>
          {works && <Button label={words.send} openType="share" />}
          <Button
            kind={works ? 'secondary' : 'primary'}
            label={words.invite}
            onTap={() => setMaking(true)}
          />
          {chosen !== undefined && (
            <Button kind="quiet" label={words.revoke} onTap={() => void revoke(chosen)} />
          )}
        </Actions>
      </Section>
      <Hint>{words.inviterNote}</Hint>
      {making && (
        <MakeInvitation id={organisation.id} onMade={choose} onClose={() => setMaking(false)} />
      )}
    </Section>
  );
}

const usedWords = (
  { used, usesAtMost }: InvitationView,
  words: (typeof text)['zh-CN' | 'en'],
): string =>
  usesAtMost === null ? words.usedAny(String(used)) : words.used(String(used), String(usesAtMost));
