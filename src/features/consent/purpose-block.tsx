import { View } from '@tarojs/components';
import { sentences, useDisplay, useWords } from '@phone/features/app';
import { Hint, Second, sheet } from '@phone/ui';
import styles from './consent.module.scss';
import type { PurposeLines } from './summary';
import { text } from './text';

const css = sheet(styles);

type PurposeBlockProps = {
  readonly purpose: PurposeLines;
  /** Elder mode: the list of items is one tap away, in the collection list. */
  readonly short?: boolean;
  /** Where the sheet's title already names the purpose. */
  readonly untitled?: boolean;
};

/** One purpose in its lines. */
export function PurposeBlock({ purpose, short = false, untitled = false }: PurposeBlockProps) {
  const words = useWords(text);
  const { language } = useDisplay();
  const { needed, optional, generated } = purpose;
  const items = [
    needed.length > 0 ? words.needed(needed) : '',
    optional.length > 0 ? words.optional(optional) : '',
    generated.length > 0 ? words.generated(generated) : '',
  ];
  return (
    <View className={css('block')}>
      {!untitled && <View className={css('label')}>{purpose.label}</View>}
      <Second>{purpose.why}</Second>
      <Hint>{sentences([...(short ? [] : items), purpose.without], language)}</Hint>
    </View>
  );
}
