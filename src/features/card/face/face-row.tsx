import { View } from '@tarojs/components';
import { useDisplay, useWords } from '@phone/features/app';
import { Icon, sheet, Tap } from '@phone/ui';
import { text } from '../text';
import styles from './card-face.module.scss';
import type { RowField } from './layout';
import { isNumber } from './reach';

const css = sheet(styles);

type FaceRowProps = {
  readonly field: RowField;
  /** As it is shown. */
  readonly shown: string;
  /** As its owner wrote it: that is what is dialled or copied. */
  readonly value: string;
  readonly onReach?: (field: RowField, value: string) => void;
};

/** A field of a card with its label. */
export function FaceRow({ field, shown, value, onReach }: FaceRowProps) {
  const words = useWords(text);
  const { language } = useDisplay();
  const isProse = field === 'introduction' || field === 'skills';
  const inside = (
    <>
      <View className={css('label', language === 'en' && 'wide')}>{words[labelOf(field)]}</View>
      <View className={css('value', isProse && 'prose')}>{shown}</View>
    </>
  );
  if (onReach === undefined || isProse) {
    return <View className={css('row')}>{inside}</View>;
  }
  return (
    <Tap className={css('row', 'reach')} onTap={() => onReach(field, value)}>
      {inside}
      {isNumber(field) ? (
        <Icon name="call" tone="ink-3" label={words.callOrCopy} />
      ) : (
        <Icon name="copy" tone="ink-3" label={words.copy} />
      )}
    </Tap>
  );
}

/** On a card the second number simply stands under the first. */
function labelOf(field: RowField): Exclude<RowField, 'secondMobile' | 'secondEmail'> {
  if (field === 'secondMobile') {
    return 'mobile';
  }
  return field === 'secondEmail' ? 'email' : field;
}
