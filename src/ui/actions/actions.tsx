import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { sheet } from '../classes';
import styles from './actions.module.scss';

const css = sheet(styles);

type ActionsProps = {
  readonly children: ReactNode;
  /** Two buttons of the same weight stand side by side, except in elder mode. */
  readonly pair?: boolean;
  /** True in the flow of the screen, false at the bottom edge, where the thumb is. */
  readonly inline?: boolean;
};

export function Actions({ children, pair = false, inline = false }: ActionsProps) {
  const row = <View className={css('row', pair && 'pair', inline && 'inline')}>{children}</View>;
  if (inline) {
    return row;
  }
  return (
    <>
      <View className={css('room')} />
      <View className={css('bar')}>{row}</View>
    </>
  );
}
