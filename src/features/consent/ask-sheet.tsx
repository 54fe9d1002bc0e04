import { View } from '@tarojs/components';
import { generalPurposeIds } from '@contract/policy/purposes';
import { dayWords, useDisplay, useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Actions, Button, Hint, Second, Sheet, TextLink, sheet } from '@phone/ui';
import { rememberRefusal } from './agreement';
import { closeMemberWay, goOnToName } from './member-state';
import { PurposeBlock } from './purpose-block';
import { useShown } from './shown';
import styles from './consent.module.scss';
import { summaryOf } from './summary';
import { text } from './text';

const css = sheet(styles);

/**
 * The agreement: what, why, what happens without; two equal buttons, nothing ticked. The tap on
 * 同意 is WeChat's agreement as well, so that nobody is asked the same thing twice.
 */
export function AskSheet() {
  const words = useWords(text);
  const { language, elder } = useDisplay();
  const shown = useShown(generalPurposeIds);
  const summary = summaryOf(language);
  return (
    <Sheet
      open
      title={words.askTitle}
      closeLabel={words.close}
      foot={
        <>
          <View className={css('links')}>
            <TextLink
              label={words.readAll}
              onTap={() => void go.to('/packages/privacy/pages/policy/index')}
            />
            <TextLink
              label={words.seeList}
              onTap={() => void go.to('/packages/privacy/pages/collection/index')}
            />
          </View>
          <Actions pair={!elder} inline>
            <Button kind="quiet" label={words.refuse} onTap={refuse} />
            <Button
              kind="quiet"
              id="agree-policy"
              openType="agreePrivacyAuthorization"
              label={words.agree}
              onTap={() => goOnToName(shown)}
            />
          </Actions>
          <View className={css('edition')}>
            <Hint>{words.edition(dayWords(shown.text.effectiveAt, language))}</Hint>
          </View>
        </>
      }
    >
      {summary.purposes.map((purpose) => (
        <PurposeBlock key={purpose.id} purpose={purpose} short={elder} />
      ))}
      <View className={css('block')}>
        <Second>{words.askedLater(summary.askedLater)}</Second>
        <Second>{words.neverCollected(summary.neverCollected)}</Second>
        <Second>{words.keptHere}</Second>
      </View>
    </Sheet>
  );
}

function refuse(): void {
  rememberRefusal();
  closeMemberWay(false);
}
