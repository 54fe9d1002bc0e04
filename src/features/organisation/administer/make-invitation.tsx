import { useState } from 'react';
import { shareDays } from '@contract/share-choices';
import type { InvitationCode, OrganisationId } from '@contract/values';
import { call } from '@phone/cloud/call';
import { failureWords, useWords } from '@phone/features/app';
import { toast } from '@phone/platform/feedback';
import { Actions, Button, Section, Sheet, Tabs } from '@phone/ui';
import { organisationErrors } from '../errors';
import { text } from '../text';
import { useOwnCard } from '../use-own-card';

const ANY = 'any';
const people = [1, 10, 50] as const satisfies readonly number[];

type MakeInvitationProps = {
  readonly id: OrganisationId;
  readonly onMade: (invitation: InvitationCode) => void;
  readonly onClose: () => void;
};

/** An invitation always ends by its days, and may be for so many people. */
export function MakeInvitation({ id, onMade, onClose }: MakeInvitationProps) {
  const words = useWords(text);
  const [days, setDays] = useState('7');
  const [uses, setUses] = useState('1');
  const own = useOwnCard(async (card) => {
    const answer = await call('organisation.invite', {
      id,
      card: card.id,
      days: shareDays.find((each) => String(each) === days) ?? 7,
      uses: people.find((each) => String(each) === uses) ?? null,
    });
    toast(answer.ok ? words.made : failureWords(answer.error, organisationErrors));
    if (answer.ok) {
      onMade(answer.value.id);
      onClose();
    }
  });
  const lasting = shareDays.map((each) => ({
    id: String(each),
    title: words.days(String(each)),
  }));
  const counts = people.map((each) => ({ id: String(each), title: words.count(String(each)) }));
  return (
    <>
      <Sheet
        open
        title={words.invite}
        closeLabel={words.close}
        onClose={onClose}
        foot={
          <Actions inline>
            <Button label={words.makeInvitation} busy={own.busy} onTap={() => void own.choose()} />
          </Actions>
        }
      >
        <Section title={words.lasts}>
          <Tabs label={words.lasts} tabs={lasting} chosen={days} onChoose={setDays} />
        </Section>
        <Section title={words.people}>
          <Tabs
            label={words.people}
            tabs={[...counts, { id: ANY, title: words.anyNumber }]}
            chosen={uses}
            onChoose={setUses}
          />
        </Section>
      </Sheet>
      {own.sheet}
    </>
  );
}
