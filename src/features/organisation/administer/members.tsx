import type { MemberView, OrganisationView } from '@contract/organisation-view';
import { dateWords, useDisplay, useWords, wordsNow } from '@phone/features/app';
import { actionSheet } from '@phone/platform/feedback';
import { Avatar, Cell, Hint, List, Section } from '@phone/ui';
import { doAndTell } from '../do-and-tell';
import { text } from '../text';

/** Who belongs to it: the name on the card that bears the mark, since when, and no more. */
export function Members({ organisation }: { readonly organisation: OrganisationView }) {
  const words = useWords(text);
  const { language } = useDisplay();
  const { members } = organisation;
  return (
    <Section title={words.members}>
      {members.length === 0 ? (
        <Hint>{words.noMembers}</Hint>
      ) : (
        <List>
          {members.map((member) => (
            <Cell
              key={member.id}
              before={<Avatar name={member.name ?? '·'} />}
              title={member.name ?? words.hidden}
              note={words.since(dateWords(member.since, language))}
              value={member.offered ? words.asked : undefined}
              onTap={() => void act(organisation, member)}
            />
          ))}
        </List>
      )}
    </Section>
  );
}

async function act({ id }: OrganisationView, member: MemberView): Promise<void> {
  const words = wordsNow(text);
  const name = member.name ?? words.hidden;
  const { offered, id: membership } = member;
  const no = words.keep;
  const lines = [offered ? words.unoffer : words.offer, words.dismiss];
  const chosen = await actionSheet(lines);
  if (chosen === 0 && offered) {
    await doAndTell('organisation.offer', { id, membership: null }, words.unoffered);
  } else if (chosen === 0) {
    const question = { title: words.offerTitle(name), text: words.offerText };
    const asked = { ...question, yes: words.yes.offer, no };
    await doAndTell('organisation.offer', { id, membership }, words.offered, asked);
  } else if (chosen === 1) {
    const question = { title: words.dismissTitle(name), text: words.dismissText };
    const asked = { ...question, yes: words.yes.dismiss, no };
    await doAndTell('organisation.dismiss', { id, membership }, words.dismissed, asked);
  }
}
