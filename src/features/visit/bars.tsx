import { View } from '@tarojs/components';
import type { Output } from '@contract/index';
import { limits } from '@contract/limits';
import { useWords } from '@phone/features/app';
import { sheet } from '@phone/ui';
import styles from './bars.module.scss';
import { text } from './text';

const css = sheet(styles);

type BarsProps = { readonly parts: Output<'visit.numbers'>['parts'] };

/** As many parts as a week has days are days; more are stretches of them. */
const DAYS_IN_A_WEEK = 7;

/** One line for a part of the days: when it begins, a bar, the number in words. */
export function Bars({ parts }: BarsProps) {
  const words = useWords(text);
  const eachDay = parts.length <= DAYS_IN_A_WEEK;
  const most = Math.max(1, ...parts.map(({ opens }) => opens ?? 0));
  return (
    <View className={css('bars')}>
      {parts.map(({ from, opens }) => (
        <View key={from} className={css('line')}>
          <View className={css('day')}>{eachDay ? dayIn(from) : words.fromDay(dayIn(from))}</View>
          <View className={css('way')}>
            <View
              className={css('bar', opens === null && 'few')}
              style={{ width: `${opens === null ? 0 : Math.round((opens * 100) / most)}%` }}
            />
          </View>
          <View className={css('number')}>
            {opens === null ? words.fewTimes(limits.countedAtLeast) : words.times(opens)}
          </View>
        </View>
      ))}
    </View>
  );
}

/** `2026-11-24` as `11-24`: the year goes without saying in ninety days. */
const dayIn = (day: string): string => day.slice(5);
