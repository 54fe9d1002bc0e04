import { Textarea, View } from '@tarojs/components';
import { limits } from '@contract/limits';
import { useWords } from '@phone/features/app';
import { aria, Button, sheet } from '@phone/ui';
import styles from './thread.module.scss';
import { text } from './text';

const css = sheet(styles);

type ComposerProps = {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onSend: () => void;
  readonly onSendCard: () => void;
  /** How much of the page the keyboard covers, in pixels. */
  readonly onKeyboard: (height: number) => void;
};

/** Where a message is written; it stands above the keyboard. */
export function Composer({ typed, onType, onSend, onSendCard, onKeyboard }: ComposerProps) {
  const words = useWords(text);
  return (
    <View className={css('composer')}>
      <Textarea
        className={css('box')}
        value={typed}
        maxlength={limits.messageLength}
        autoHeight
        adjustPosition={false}
        showConfirmBar={false}
        disableDefaultPadding
        placeholder={words.write}
        placeholderClass={css('placeholder')}
        onInput={(event) => onType(event.detail.value)}
        onKeyboardHeightChange={(event) => onKeyboard(event.detail.height)}
        {...aria({ label: words.write })}
      />
      <View className={css('deeds')}>
        <Button kind="quiet" label={words.sendCard} onTap={onSendCard} />
        <Button label={words.send} disabled={typed.trim() === ''} onTap={onSend} />
      </View>
    </View>
  );
}
