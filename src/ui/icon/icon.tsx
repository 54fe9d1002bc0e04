import { View } from '@tarojs/components';
import { aria } from '../aria';
import { sheet } from '../classes';
import styles from './icon.module.scss';

const css = sheet(styles);

export type IconName =
  | 'forward'
  | 'close'
  | 'card'
  | 'holder'
  | 'message'
  | 'broken'
  | 'done'
  | 'gone'
  | 'call'
  | 'copy';

type IconProps = {
  readonly name: IconName;
  readonly tone?: 'ink' | 'ink-2' | 'ink-3' | 'accent' | 'seal';
  readonly size?: 'usual' | 'large';
};

/** A drawing in one colour; never the only sign of anything, so nothing is said of it. */
export function Icon({ name, tone = 'ink', size = 'usual' }: IconProps) {
  return <View className={css('icon', name, tone, size)} {...aria({ hidden: true })} />;
}
