import { View } from '@tarojs/components';
import { aria } from '../aria';
import { sheet } from '../classes';
import styles from './seal.module.scss';

const css = sheet(styles);

/** A small red seal of two signs, one above the other. */
export function Seal({ signs, label }: { readonly signs: string; readonly label: string }) {
  return (
    <View className={css('seal')} {...aria({ role: 'img', label })}>
      {[...signs].slice(0, 2).map((sign, index) => (
        <View key={index}>{sign}</View>
      ))}
    </View>
  );
}
