import { View } from '@tarojs/components';
import { aria } from '../aria';
import { sheet } from '../classes';
import styles from './skeleton.module.scss';

const css = sheet(styles);

type SkeletonProps = {
  /** Said to a screen reader in place of the bars: "loading". */
  readonly label: string;
  readonly shape: 'card' | 'rows' | 'text';
  readonly rows?: number;
};

/** The shape of what is on its way. */
export function Skeleton({ label, shape, rows = 5 }: SkeletonProps) {
  return (
    <View className={css(shape)} {...aria({ role: 'status', label, live: 'polite' })}>
      {shape === 'card' ? <CardBars /> : <Rows shape={shape} count={rows} />}
    </View>
  );
}

const CardBars = () => (
  <>
    <View className={css('bar', 'name')} />
    <View className={css('bar', 'half')} />
    <View className={css('bar', 'half')} />
    <View className={css('rule')} />
    <View className={css('bar')} />
    <View className={css('bar', 'long')} />
  </>
);

const Rows = ({ shape, count }: { readonly shape: 'rows' | 'text'; readonly count: number }) => (
  <>
    {Array.from({ length: count }, (_, index) => (
      <View key={index} className={css(shape === 'rows' ? 'row' : 'line')}>
        {shape === 'rows' && <View className={css('block')} />}
        <View className={css('bars')}>
          <View className={css('bar', index % 2 === 0 ? 'half' : 'long')} />
          {shape === 'rows' && <View className={css('bar', 'short')} />}
        </View>
      </View>
    ))}
  </>
);
