import { View } from '@tarojs/components';
import { sheet } from '../classes';
import styles from './tag.module.scss';

const css = sheet(styles);

type TagProps = { readonly children: string; readonly tone?: 'plain' | 'accent' | 'seal' };

/** A word beside a title. */
export function Tag({ children, tone = 'plain' }: TagProps) {
  return <View className={css('tag', tone)}>{children}</View>;
}
