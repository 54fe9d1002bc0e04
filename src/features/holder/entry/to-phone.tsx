import type { CardFace } from '@contract/card';
import type { EntryId } from '@contract/values';
import { call } from '@phone/cloud/call';
import { failureWords, useWords, wordsNow } from '@phone/features/app';
import { confirm, toast } from '@phone/platform/feedback';
import { fileName } from '@phone/platform/file-name';
import { handOver } from '@phone/platform/files';
import { openPermissions } from '@phone/platform/permissions';
import { addToPhoneBook } from '@phone/platform/phone-book';
import { Cell, List, Section } from '@phone/ui';
import { phoneContactOf } from './phone-contact';
import { text } from './to-phone-text';

type ToPhoneProps = { readonly id: EntryId; readonly face: CardFace };

/** A kept card into the phone's own address book, or as a file that others can read. */
export function ToPhone({ id, face }: ToPhoneProps) {
  const words = useWords(text);
  return (
    <Section title={words.toPhone}>
      <List label={words.toPhone}>
        <Cell
          title={words.toContacts}
          note={words.toContactsNote}
          onTap={() => void saveContact(face)}
        />
        <Cell title={words.asFile} onTap={() => void sendFile(id, face.name)} />
      </List>
    </Section>
  );
}

async function saveContact(face: CardFace): Promise<void> {
  const words = wordsNow(text);
  const outcome = await addToPhoneBook(phoneContactOf(face));
  if (outcome === 'done') {
    toast(words.inContacts);
  } else if (outcome === 'failed') {
    toast(words.notInContacts);
  } else if (outcome === 'refused') {
    const { contactsClosed: title, contactsClosedText, openSwitches: yes, keep: no } = words;
    if (await confirm({ title, text: contactsClosedText, yes, no })) {
      await openPermissions();
    }
  }
}

async function sendFile(id: EntryId, name: string): Promise<void> {
  const answer = await call('vcard.ofEntry', { id, version: '3.0' });
  if (!answer.ok) {
    toast(failureWords(answer.error, refusals));
  } else if (!(await handOver(fileName(name, 'vcf'), answer.value.text))) {
    toast(wordsNow(text).fileFailed);
  }
}

const gone = { 'zh-CN': text['zh-CN'].gone, en: text.en.gone };
const refusals = { 'card/gone': gone, 'holder/not-found': gone };
