import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from '../aria';
import { sheet } from '../classes';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon';
import styles from './state.module.scss';

const css = sheet(styles);

type EmptyProps = {
  readonly title: string;
  readonly note?: string | undefined;
  readonly icon?: IconName;
  /** The next step: a button. */
  readonly children?: ReactNode;
};

/** Nothing here yet, and what to do about it. */
export function Empty({ title, note, icon = 'card', children }: EmptyProps) {
  return (
    <View className={css('state')}>
      <View className={css('picture')}>
        <Icon name={icon} tone="accent" size="large" />
      </View>
      <View className={css('title')} {...aria({ role: 'heading', level: 1 })}>
        {title}
      </View>
      {note !== undefined && <View className={css('note')}>{note}</View>}
      {children !== undefined && <View className={css('next')}>{children}</View>}
    </View>
  );
}
