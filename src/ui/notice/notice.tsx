import { View } from '@tarojs/components';
import { aria } from '../aria';
import { sheet } from '../classes';
import { Tap } from '../tap/tap';
import styles from './notice.module.scss';

const css = sheet(styles);

type NoticeProps = {
  readonly children: string;
  readonly tone?: 'plain' | 'wrong';
  readonly action?: { readonly label: string; readonly onTap: () => void } | undefined;
};

/** A sentence the person should see before going on. */
export function Notice({ children, tone = 'plain', action }: NoticeProps) {
  return (
    <View
      className={css('notice', tone === 'wrong' && 'wrong')}
      {...aria({ role: tone === 'wrong' ? 'alert' : 'status', live: 'polite' })}
    >
      <View className={css('words')}>{children}</View>
      {action !== undefined && (
        <Tap className={css('action')} label={action.label} onTap={action.onTap}>
          {action.label}
        </Tap>
      )}
    </View>
  );
}
