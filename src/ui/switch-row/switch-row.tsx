import { View } from '@tarojs/components';
import { aria } from '../aria';
import { sheet } from '../classes';
import { Tap } from '../tap/tap';
import styles from './switch-row.module.scss';

const css = sheet(styles);

type SwitchRowProps = {
  readonly title: string;
  readonly note?: string | undefined;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly disabled?: boolean;
};

/** A choice of on or off; the whole row is the switch. */
export function SwitchRow({ title, note, on, onChange, disabled = false }: SwitchRowProps) {
  return (
    <Tap
      className={css('row', disabled && 'disabled')}
      role="switch"
      checked={on}
      onTap={() => {
        if (!disabled) {
          onChange(!on);
        }
      }}
    >
      <View className={css('words')}>
        {title}
        {note !== undefined && <View className={css('note')}>{note}</View>}
      </View>
      <View className={css('track', on && 'on')} {...aria({ hidden: true })}>
        <View className={css('knob')} />
      </View>
    </Tap>
  );
}
