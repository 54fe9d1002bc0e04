import { View } from '@tarojs/components';
import { useState } from 'react';
import { kindOf, type ConsentPurposeId } from '@contract/policy/purposes';
import { useMe } from '@phone/cloud/use-me';
import { dayWords, useDisplay, usePageInFront, useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Second, TextLink, sheet } from '@phone/ui';
import styles from './consent.module.scss';
import { agree, decline } from './decide';
import { DecisionSheet } from './decision-sheet';
import { PurposeBlock } from './purpose-block';
import { useShown } from './shown';
import { linesOf } from './summary';
import { text } from './text';
import { useSheet } from './use-sheet';

const css = sheet(styles);

/**
 * Asks those, and those alone, whom a new version touches: about the purposes they agreed to that
 * it says something else about. Once for each version; whoever says no goes on as before.
 */
export function RenewQuestion() {
  const me = useMe();
  const inFront = usePageInFront();
  const [answered, setAnswered] = useState('');
  const asking = me?.state === 'live' ? togetherOf(me.asked) : [];
  const name = asking.join();
  return inFront && asking.length > 0 && name !== answered ? (
    <RenewSheet key={name} purposes={asking} onDone={() => setAnswered(name)} />
  ) : null;
}

/** General ones are asked together; any other stands alone. */
function togetherOf(asked: readonly ConsentPurposeId[]): readonly ConsentPurposeId[] {
  const general = asked.filter((id) => kindOf(id) === 'general');
  return general.length > 0 ? general : asked.slice(0, 1);
}

type RenewSheetProps = {
  readonly purposes: readonly ConsentPurposeId[];
  readonly onDone: () => void;
  /** Where the person opened it; the program's own question is closed by an answer alone. */
  readonly onClose?: () => void;
};

export function RenewSheet({ purposes, onDone, onClose }: RenewSheetProps) {
  const words = useWords(text);
  const { language } = useDisplay();
  const shown = useShown(purposes);
  const me = useMe();
  const { notice, busy, send } = useSheet(onDone);
  const refuse = () => {
    void decline(purposes);
    onDone();
  };
  const [first] = purposes;
  const from = (first === undefined ? undefined : me?.agreed[first]) ?? shown.text.id;
  return (
    <DecisionSheet
      title={words.renewTitle}
      {...(onClose !== undefined && { onClose })}
      notice={notice}
      busy={busy}
      no={{ label: words.keepOld, onTap: refuse }}
      yes={{ label: words.agree, onTap: () => void send(() => agree(shown)) }}
      more={
        <View className={css('links')}>
          <TextLink
            label={words.seeChanges}
            onTap={() => void go.to(CHANGES, { from, to: shown.text.id })}
          />
        </View>
      }
    >
      <View className={css('block')}>
        <Second>{words.renewWhy(dayWords(shown.text.effectiveAt, language))}</Second>
        <Second>{words.renewWithout}</Second>
      </View>
      {purposes.map((id) => (
        <PurposeBlock key={id} purpose={linesOf(id, language)} />
      ))}
    </DecisionSheet>
  );
}

export const CHANGES = '/packages/privacy/pages/changes/index';
