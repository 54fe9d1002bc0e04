import { View } from '@tarojs/components';
import { aria, sheet } from '@phone/ui';
import styles from './sliding-card.module.scss';

const css = sheet(styles);

/** The card that was just returned slides across to the other one; it is seen once and not said. */
export const SlidingCard = ({ name }: { readonly name: string }) => (
  <View className={css('sliding')} {...aria({ hidden: true })}>
    {name}
  </View>
);
