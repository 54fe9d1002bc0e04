import { useState } from 'react';
import { storageKeys, type StorageKeyName } from '@contract/policy/storage-keys';
import { Screen, useDisplay, useWords } from '@phone/features/app';
import { confirm, toast } from '@phone/platform/feedback';
import { dropStored, forgetPersonal, readStored } from '@phone/platform/storage';
import { Actions, Button, Cell, Hint, List, Section, Title } from '@phone/ui';
import { text } from '../text';

// The object's own keys are exactly the declared names.
const names = Object.keys(storageKeys) as StorageKeyName[];

/** Cookie 与本地存储: everything the phone may keep, and the way to clear it. */
export function PhoneStorageScreen() {
  const words = useWords(text);
  const { language } = useDisplay();
  const [, setCleared] = useState(0);

  const clear = async (title: string, what: () => void) => {
    const yes = await confirm({
      title,
      text: words.clearText,
      yes: words.clear,
      no: words.keepIt,
    });
    if (yes) {
      what();
      toast(words.cleared);
      setCleared((count) => count + 1);
    }
  };
  return (
    <Screen title={words.storageTitle}>
      <Title>{words.storageHead(names.length)}</Title>
      <Hint>{words.storageNote}</Hint>
      <Section>
        <List label={words.storageTitle}>
          {names.map((name) => {
            const { why, days } = storageKeys[name];
            const present = readStored(name) !== null;
            return (
              <Cell
                key={name}
                title={why[language]}
                note={days === null ? words.untilCleared : words.forDays(days)}
                value={present ? words.present : words.absent}
                {...(present && {
                  onTap: () => void clear(words.clearOne, () => dropStored(name)),
                })}
              />
            );
          })}
        </List>
      </Section>
      <Actions>
        <Button
          kind="quiet"
          label={words.clearPersonal}
          onTap={() => void clear(words.clearPersonal, forgetPersonal)}
        />
      </Actions>
    </Screen>
  );
}
