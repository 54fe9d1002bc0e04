import { useState } from 'react';
import { storageKeys, type StorageKeyName } from '@contract/policy/storage-keys';
import { Screen, sentences, useDisplay, useWords } from '@phone/features/app';
import { confirm, toast } from '@phone/platform/feedback';
import { forgetPersonal, isRefused, readStored, setRefused } from '@phone/platform/storage';
import { Actions, Button, Cell, Hint, List, Section, Title } from '@phone/ui';
import { SwitchRow } from '@phone/ui/switch-row/switch-row';
import { text } from './text';

// The object's own keys are exactly the declared names.
const names = Object.keys(storageKeys) as StorageKeyName[];
const refusable = names.filter((name) => storageKeys[name].refusable);

/** Cookie 与本地存储: everything the phone may keep, what is there now, and a switch for each. */
export function PhoneStorageScreen() {
  const words = useWords(text);
  const [, setChanged] = useState(0);
  const redraw = () => setChanged((count) => count + 1);

  const turn = (name: StorageKeyName, on: boolean) => {
    setRefused(name, !on);
    if (!on) {
      toast(words.off);
    }
    redraw();
  };
  const ask = async (title: string, what: string, yes: string, deed: () => void) => {
    if (await confirm({ title, text: what, yes, no: words.keepIt })) {
      deed();
      toast(words.cleared);
      redraw();
    }
  };
  const refuseAll = () => refusable.forEach((name) => setRefused(name, true));
  return (
    <Screen title={words.title}>
      <Title>{words.head(names.length)}</Title>
      <Hint>{words.note}</Hint>
      <Section>
        <List label={words.title}>
          {names.map((name) => (
            <Row key={name} name={name} onTurn={(on) => turn(name, on)} />
          ))}
        </List>
      </Section>
      <Section title={words.signIn}>
        <Hint>{words.signInNote}</Hint>
      </Section>
      <Actions pair>
        <Button
          kind="quiet"
          label={words.clearPersonal}
          onTap={() => void ask(words.clearPersonal, words.clearText, words.clear, forgetPersonal)}
        />
        <Button
          kind="quiet"
          label={words.refuseAll}
          onTap={() => void ask(words.refuseAll, words.refuseAllText, words.allOff, refuseAll)}
        />
      </Actions>
    </Screen>
  );
}

type RowProps = { readonly name: StorageKeyName; readonly onTurn: (on: boolean) => void };

function Row({ name, onTurn }: RowProps) {
  const words = useWords(text);
  const { language } = useDisplay();
  const { why, without, days, personal, refusable: isChoice } = storageKeys[name];
  const refused = isRefused(name);
  const there = readStored(name) === null ? words.absent : words.present;
  const facts = [
    days === null ? words.untilCleared : words.forDays(days),
    personal ? words.personal : words.setting,
    refused ? words.refused : there,
  ].join(' · ');
  const note = refused ? sentences([without[language], facts], language) : facts;
  return isChoice ? (
    <SwitchRow title={why[language]} note={note} on={!refused} onChange={onTurn} />
  ) : (
    <Cell title={why[language]} note={note} />
  );
}
