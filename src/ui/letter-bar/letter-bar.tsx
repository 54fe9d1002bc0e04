import { View } from '@tarojs/components';
import { aria } from '../aria';
import { sheet } from '../classes';
import { Tap } from '../tap/tap';
import styles from './letter-bar.module.scss';

const css = sheet(styles);

type LetterBarProps = {
  readonly label: string;
  readonly letters: readonly string[];
  readonly onChoose: (letter: string) => void;
};

/** Letters at the right edge of a long list; each leads to where it begins. */
export const LetterBar = ({ label, letters, onChoose }: LetterBarProps) => (
  <View className={css('bar')} {...aria({ role: 'group', label })}>
    {letters.map((letter) => (
      <Tap key={letter} className={css('letter')} label={letter} onTap={() => onChoose(letter)}>
        {letter}
      </Tap>
    ))}
  </View>
);
