import { View } from '@tarojs/components';
import { aria } from '../aria';
import { sheet } from '../classes';
import styles from './steps.module.scss';

const css = sheet(styles);

type Step = {
  readonly title: string;
  readonly note?: string;
  readonly state: 'done' | 'now' | 'later';
};

/** What happens in which order, and how far it got. */
export function Steps({
  steps,
  label,
}: {
  readonly steps: readonly Step[];
  readonly label: string;
}) {
  return (
    <View className={css('steps')} {...aria({ role: 'list', label })}>
      {steps.map(({ title, note, state }) => (
        <View key={title} className={css('step')} {...aria({ role: 'listitem' })}>
          <View className={css('dot', state)} {...aria({ hidden: true })} />
          <View className={css('words')}>
            {title}
            {note !== undefined && <View className={css('note')}>{note}</View>}
          </View>
        </View>
      ))}
    </View>
  );
}
