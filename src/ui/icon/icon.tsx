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
  /** Says what the drawing means where nothing else does. */
  readonly label?: string;
};

/** A drawing in one colour. */
export function Icon({ name, tone = 'ink', size = 'usual', label }: IconProps) {
  const said = label === undefined ? { hidden: true } : { role: 'img', label };
  return <View className={css('icon', name, tone, size)} {...aria(said)} />;
}
