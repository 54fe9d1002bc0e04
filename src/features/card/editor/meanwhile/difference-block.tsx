import { View } from '@tarojs/components';
import { useWords } from '@phone/features/app';
import { Section, sheet } from '@phone/ui';
import { text as cardText } from '../../text';
import { text as audienceText } from '../audience/text';
import { text as lookText } from '../look/text';
import type { Difference } from './differences';
import styles from './difference-block.module.scss';
import { text } from './text';

const css = sheet(styles);

/** One field in both versions, one under the other. */
export function DifferenceBlock({ difference }: { readonly difference: Difference }) {
  const words = useWords(text);
  const { title, mine, theirs } = useSaid(difference);
  return (
    <Section title={title}>
      <Version whose={words.mine} value={mine} />
      <Version whose={words.theirs} value={theirs} />
    </Section>
  );
}

type VersionProps = { readonly whose: string; readonly value: string };

function Version({ whose, value }: VersionProps) {
  const { empty } = useWords(text);
  return (
    <View className={css('version')}>
      <View className={css('whose')}>{whose}</View>
      <View className={css('value')}>{value === '' ? empty : value}</View>
    </View>
  );
}

function useSaid(difference: Difference): { title: string; mine: string; theirs: string } {
  const words = useWords(text);
  const labels = useWords(cardText);
  const audience = useWords(audienceText);
  const look = useWords(lookText);
  const { kind, mine, theirs } = difference;
  switch (kind) {
    case 'text':
      return { title: labels[difference.field], mine, theirs };
    case 'audience':
      return {
        title: words.audience(labels[difference.field]),
        mine: audience.names[difference.mine],
        theirs: audience.names[difference.theirs],
      };
    case 'template':
      return {
        title: look.look,
        mine: look.names[difference.mine],
        theirs: look.names[difference.theirs],
      };
  }
}
