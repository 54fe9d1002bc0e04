import type { MembershipView } from '@contract/organisation-view';
import { useQuery } from '@phone/cloud/use-query';
import { dateWords, useDisplay, useWords } from '@phone/features/app';
import { Actions, Button, Cell, List, Section } from '@phone/ui';
import { doAndTell } from '../do-and-tell';
import { openOrganisation } from '../open-page';
import { text } from '../text';

/** One organisation that confirms a card of mine: what it is, and the one tap out of it. */
export function Membership({ membership }: { readonly membership: MembershipView }) {
  const words = useWords(text);
  const { language } = useDisplay();
  const { id, card, organisation, since, offered } = membership;
  const cards = useQuery('card.home', {}).value?.cards ?? [];
  const name = cards.find((each) => each.id === card)?.name ?? '';
  const leave = () =>
    doAndTell('organisation.leave', { membership: id }, words.left, {
      ...{ title: words.leaveTitle(organisation.name), text: words.leaveText },
      ...{ yes: words.yes.leave, no: words.keep },
    });
  const takeOver = () =>
    doAndTell('organisation.takeOver', { membership: id }, words.takenOver, {
      ...{ title: words.takeOverTitle, text: words.takeOverText(organisation.name) },
      ...{ yes: words.yes.takeOver, no: words.keep },
    });
  return (
    <>
      <List>
        <Cell
          title={organisation.name}
          note={words.onCard(name, dateWords(since, language))}
          onTap={() => void openOrganisation(organisation.id)}
        />
      </List>
      <Section>
        <Actions inline>
          {offered && <Button label={words.takeOver} onTap={() => void takeOver()} />}
          <Button kind="quiet" label={words.leave} onTap={() => void leave()} />
        </Actions>
      </Section>
    </>
  );
}
