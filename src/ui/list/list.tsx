import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from '../aria';
import { sheet } from '../classes';
import { Icon } from '../icon/icon';
import { Tap } from '../tap/tap';
import styles from './list.module.scss';

const css = sheet(styles);

/** Rows on one sheet of card. */
export function List({
  children,
  label,
}: {
  readonly children: ReactNode;
  readonly label?: string;
}) {
  return (
    <View className={css('list')} {...aria(label === undefined ? {} : { role: 'group', label })}>
      {children}
    </View>
  );
}

type CellProps = {
  readonly title: string;
  readonly note?: string | undefined;
  /** Stands at the right end. */
  readonly value?: string | undefined;
  /** Stands at the left end: an avatar, an icon. */
  readonly before?: ReactNode;
  /** Stands after the value: a tag, a dot. */
  readonly after?: ReactNode;
  readonly onTap?: () => void;
  readonly tone?: 'plain' | 'faint' | 'danger' | 'accent';
};

export function Cell({ title, note, value, before, after, onTap, tone = 'plain' }: CellProps) {
  const inside = (
    <>
      {before}
      <View className={css('middle')}>
        <View className={css('title', tone)}>{title}</View>
        {note !== undefined && <View className={css('note')}>{note}</View>}
      </View>
      {value !== undefined && <View className={css('value')}>{value}</View>}
      {after}
      {onTap !== undefined && <Icon name="forward" tone="ink-3" />}
    </>
  );
  if (onTap === undefined) {
    return <View className={css('cell')}>{inside}</View>;
  }
  return (
    <Tap className={css('cell')} onTap={onTap}>
      {inside}
    </Tap>
  );
}
