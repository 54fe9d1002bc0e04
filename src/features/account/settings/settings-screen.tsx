import { useQuery } from '@phone/cloud/use-query';
import { useMe } from '@phone/cloud/use-me';
import { Screen, useDisplay, useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Cell, List, Section } from '@phone/ui';
import { LeavingBanner } from '../leaving-banner';
import { text } from './text';

type Entry = { readonly title: string; readonly note?: string; readonly page: string };

/** Everything a person can decide. Opened directly it asks who is there; from 我的 it knows. */
export function SettingsScreen() {
  const words = useWords(text);
  const { elder } = useDisplay();
  const me = useMe();
  useQuery('account.me', me === undefined ? {} : null);
  const member = me !== null && me !== undefined;

  const privacy: readonly Entry[] = [
    ...(member ? [{ title: words.consents, note: words.consentsNote, page: 'consents' }] : []),
    { title: words.collection, note: words.collectionNote, page: 'collection' },
    { title: words.storage, note: words.storageNote, page: 'storage' },
    { title: words.policy, page: 'policy' },
    { title: words.promises, note: words.promisesNote, page: 'promises' },
  ];
  const mine: readonly Entry[] = [
    { title: words.take, note: words.takeNote, page: 'take' },
    { title: words.leave, page: 'leave' },
  ];
  return (
    <Screen title={words.title}>
      <LeavingBanner />
      <Entries title={words.show} entries={[{ title: words.display, page: 'display' }]} />
      <Entries title={words.privacy} entries={privacy} short={elder} />
      {member && <Entries title={words.data} entries={mine} short={elder} />}
      <Entries title={words.help} entries={[{ title: words.about, page: 'about' }]} />
    </Screen>
  );
}

type EntriesProps = {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly short?: boolean;
};

function Entries({ title, entries, short = false }: EntriesProps) {
  return (
    <Section title={title}>
      <List label={title}>
        {entries.map((entry) => (
          <Cell
            key={entry.page}
            title={entry.title}
            note={short ? undefined : entry.note}
            onTap={() => void go.to(`/packages/privacy/pages/${entry.page}/index`)}
          />
        ))}
      </List>
    </Section>
  );
}
