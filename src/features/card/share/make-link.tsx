import { useState } from 'react';
import { limits } from '@contract/limits';
import { shareDays, shareWays, type ShareWay } from '@contract/share-choices';
import type { CardId, ShareToken } from '@contract/values';
import { call } from '@phone/cloud/call';
import { failureWords, useWords } from '@phone/features/app';
import { toast } from '@phone/platform/feedback';
import { Actions, Button, Field, Hint, Section, Sheet, Tabs } from '@phone/ui';
import { shareErrors } from './errors';
import { text } from './text';

const NO_LIMIT = 'none';
const often = [1, 10, 50] as const satisfies readonly number[];

type MakeLinkProps = {
  readonly card: CardId;
  readonly onMade: (link: ShareToken) => void;
  readonly onClose: () => void;
};

/** A link that ends by itself: after some days, after some openings, or both. */
export function MakeLink({ card, onMade, onClose }: MakeLinkProps) {
  const words = useWords(text);
  const [name, setName] = useState('');
  const [way, setWay] = useState<ShareWay>('chat');
  const [days, setDays] = useState('7');
  const [opens, setOpens] = useState(NO_LIMIT);
  const [busy, setBusy] = useState(false);
  const make = async () => {
    setBusy(true);
    const called = name.trim();
    const answer = await call('share.create', {
      card,
      way,
      days: shareDays.find((each) => String(each) === days) ?? null,
      opens: often.find((each) => String(each) === opens) ?? null,
      ...(called !== '' && { name: called }),
    });
    setBusy(false);
    toast(answer.ok ? words.made : failureWords(answer.error, shareErrors));
    if (answer.ok) {
      onMade(answer.value.id);
      onClose();
    }
  };
  return (
    <Sheet
      open
      title={words.newLink}
      closeLabel={words.close}
      onClose={onClose}
      foot={
        <Actions inline>
          <Button label={words.make} busy={busy} onTap={() => void make()} />
        </Actions>
      }
    >
      <Field
        label={words.linkName}
        value={name}
        maxLength={limits.shareNameLength}
        onInput={setName}
      />
      <Choice label={words.linkWay} chosen={way} onChoose={setWay} options={waysOf(words)} />
      <Choice label={words.lasts} chosen={days} onChoose={setDays} options={daysOf(words)} />
      <Choice label={words.howOften} chosen={opens} onChoose={setOpens} options={opensOf(words)} />
      <Hint>{words.countNote}</Hint>
    </Sheet>
  );
}

type SharingWords = (typeof text)['zh-CN' | 'en'];
type Options<Id extends string> = readonly { readonly id: Id; readonly title: string }[];

const waysOf = (words: SharingWords): Options<ShareWay> =>
  shareWays.map((id) => ({ id, title: words.ways[id] }));

const daysOf = (words: SharingWords): Options<string> => [
  ...shareDays.map((days) => ({ id: String(days), title: words.days(days) })),
  { id: NO_LIMIT, title: words.never },
];

const opensOf = (words: SharingWords): Options<string> => [
  ...often.map((count) => ({ id: String(count), title: words.times(count) })),
  { id: NO_LIMIT, title: words.anyNumber },
];

type ChoiceProps<Id extends string> = {
  readonly label: string;
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  readonly options: Options<Id>;
};

function Choice<Id extends string>({ label, chosen, onChoose, options }: ChoiceProps<Id>) {
  return (
    <Section title={label}>
      <Tabs label={label} tabs={options} chosen={chosen} onChoose={onChoose} />
    </Section>
  );
}
