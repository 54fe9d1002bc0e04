import { Input, View } from '@tarojs/components';
import { aria } from '../aria';
import { sheet } from '../classes';
import { Icon } from '../icon/icon';
import { Tap } from '../tap/tap';
import styles from './search-box.module.scss';

const css = sheet(styles);

type SearchBoxProps = {
  readonly label: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly maxLength: number;
};

/** One line to look something up by; the label stands in it while it is empty. */
export function SearchBox({ label, clearLabel, value, onInput, maxLength }: SearchBoxProps) {
  return (
    <View className={css('box')} {...aria({ role: 'search' })}>
      <Input
        className={css('input')}
        value={value}
        maxlength={maxLength}
        placeholder={label}
        placeholderClass={css('placeholder')}
        confirmType="search"
        onInput={(event) => onInput(event.detail.value)}
        {...aria({ label })}
      />
      {value !== '' && (
        <Tap className={css('clear')} label={clearLabel} onTap={() => onInput('')}>
          <Icon name="close" tone="ink-3" />
        </Tap>
      )}
    </View>
  );
}
