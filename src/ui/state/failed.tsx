import { View } from '@tarojs/components';
import { aria } from '../aria';
import { sheet } from '../classes';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';
import styles from './state.module.scss';

const css = sheet(styles);

type FailedProps = {
  readonly title: string;
  readonly note?: string | undefined;
  readonly retryLabel: string;
  readonly onRetry: () => void;
  readonly busy?: boolean;
};

/** Something didn't come; said plainly, with the way to try again. */
export function Failed({ title, note, retryLabel, onRetry, busy = false }: FailedProps) {
  return (
    <View className={css('state')} {...aria({ role: 'alert', live: 'polite' })}>
      <View className={css('picture')}>
        <Icon name="broken" tone="ink-2" size="large" />
      </View>
      <View className={css('title')} {...aria({ role: 'heading', level: 1 })}>
        {title}
      </View>
      {note !== undefined && <View className={css('note')}>{note}</View>}
      <View className={css('next')}>
        <Button kind="quiet" label={retryLabel} onTap={onRetry} busy={busy} />
      </View>
    </View>
  );
}
