import { View } from '@tarojs/components';
import { sheet } from '../classes';
import { List } from '../list/list';
import { Tap } from '../tap/tap';
import styles from './choices.module.scss';

const css = sheet(styles);

type ChoicesProps<Id extends string> = {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly title: string; readonly note?: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
};

/** One of a few, each with a line of its own. */
export function Choices<Id extends string>({ label, options, chosen, onChoose }: ChoicesProps<Id>) {
  return (
    <List label={label}>
      {options.map(({ id, title, note }) => (
        <Tap
          key={id}
          className={css('choice')}
          role="radio"
          label={note === undefined ? title : `${title}，${note}`}
          checked={id === chosen}
          onTap={() => onChoose(id)}
        >
          <View className={css('name')}>
            {title}
            {note !== undefined && <View className={css('note')}>{note}</View>}
          </View>
          <View className={css('mark', id === chosen && 'on')} />
        </Tap>
      ))}
    </List>
  );
}
