import { ScrollView, View } from '@tarojs/components';
import { aria } from '../aria';
import { sheet } from '../classes';
import { Tap } from '../tap/tap';
import styles from './tabs.module.scss';

const css = sheet(styles);

type TabsProps<Id extends string> = {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly title: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
};

/** A row of chips, one of them chosen. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose }: TabsProps<Id>) {
  return (
    <ScrollView scrollX className={css('strip')} enhanced showScrollbar={false}>
      <View className={css('row')} {...aria({ role: 'tablist', label })}>
        {tabs.map(({ id, title }) => (
          <Tap
            key={id}
            className={css('tap')}
            role="tab"
            label={title}
            selected={id === chosen}
            onTap={() => onChoose(id)}
          >
            <View className={css('chip', id === chosen && 'chosen')}>{title}</View>
          </Tap>
        ))}
      </View>
    </ScrollView>
  );
}
