import { View } from '@tarojs/components';
import { aria } from '../aria';
import { sheet } from '../classes';
import styles from './bar.module.scss';

const css = sheet(styles);

/** How much of something is done, from 0 to 1; the number stands beside it in words. */
export function Bar({ part }: { readonly part: number }) {
  return (
    <View className={css('track')} {...aria({ hidden: true })}>
      <View className={css('fill')} style={{ width: `${String(Math.round(part * 100))}%` }} />
    </View>
  );
}
