import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from '../aria';
import { sheet } from '../classes';
import { Tap } from '../tap/tap';
import styles from './check-row.module.scss';

const css = sheet(styles);

type CheckRowProps = {
  readonly title: string;
  readonly note?: string | undefined;
  readonly value?: string | undefined;
  readonly before?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** One of many that can be chosen together; the whole row is the box. */
export function CheckRow({ title, note, value, before, checked, onChange }: CheckRowProps) {
  return (
    <Tap
      className={css('row')}
      role="checkbox"
      checked={checked}
      label={note === undefined ? title : `${title}，${note}`}
      onTap={() => onChange(!checked)}
    >
      <View className={css('box', checked && 'on')} {...aria({ hidden: true })} />
      {before}
      <View className={css('words')}>
        {title}
        {note !== undefined && <View className={css('note')}>{note}</View>}
      </View>
      {value !== undefined && <View className={css('value')}>{value}</View>}
    </Tap>
  );
}
