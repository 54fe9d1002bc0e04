import { recipients, type Recipient, type RecipientId } from '@contract/policy/recipients';
import { Screen, useDisplay, useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Cell, Hint, List, Section, Title } from '@phone/ui';
import { text } from '../text';
import { Disclosed } from './disclosed';
import { receivedBy } from './received-items';

const register: Readonly<Record<RecipientId, Recipient>> = recipients;
// The object's own keys are exactly the declared recipients.
const ids = (Object.keys(register) as RecipientId[]).filter((id) => receivedBy(id).length > 0);

/** 第三方共享清单: who else gets to see something, what of it, and under which contract. */
export function SharingScreen() {
  const words = useWords(text);
  return (
    <Screen title={words.sharingTitle}>
      <Title>{words.sharingHead(ids.length)}</Title>
      <Hint>{words.sharingNote}</Hint>
      {ids.map((id) => (
        <RecipientSection key={id} id={id} />
      ))}
      <Disclosed />
      <Section title={words.notSharing}>
        <List label={words.notSharing}>
          <Cell title={words.yourSending} note={words.yourSendingNote} />
          <Cell title={words.hosting} note={words.hostingNote} />
        </List>
        <Hint>{words.sharingAsk}</Hint>
      </Section>
      <List>
        <Cell
          title={words.policyTitle}
          onTap={() => void go.to('/packages/privacy/pages/policy/index')}
        />
      </List>
    </Screen>
  );
}

function RecipientSection({ id }: { readonly id: RecipientId }) {
  const words = useWords(text);
  const { language } = useDisplay();
  const { label, why, role, how, contract } = register[id];
  const items = receivedBy(id).map((row) => row.label[language]);
  return (
    <Section title={label[language]}>
      <List label={label[language]}>
        <Cell title={words.whatFor} note={why[language]} />
        <Cell title={words.whichItems(items.length)} note={items.join(words.and)} />
        <Cell title={words.how} note={how[language]} />
        <Cell title={words.roleTitle} note={words.roles[role]} />
        <Cell title={words.contractTitle} note={contract?.[language] ?? words.noContract} />
      </List>
    </Section>
  );
}
