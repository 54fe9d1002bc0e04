import { Input, View } from '@tarojs/components';
import { useWords } from '@phone/features/app';
import { aria, Hint, sheet, TextLink } from '@phone/ui';
import styles from './policy.module.scss';
import { text } from './text';

const css = sheet(styles);

const SOUGHT_LENGTH = 40;

type FindBarProps = {
  readonly sought: string;
  readonly onSeek: (sought: string) => void;
  readonly hits: number;
  readonly clauses: number;
  /** Which of the words found the person stands at, from 1; 0 before the first jump. */
  readonly at: number;
  readonly onJump: (by: 1 | -1) => void;
};

/** Stays at the upper edge, so that the next word is one tap away. */
export function FindBar({ sought, onSeek, hits, clauses, at, onJump }: FindBarProps) {
  const words = useWords(text);
  return (
    <View className={css('find')}>
      <Input
        className={css('search')}
        value={sought}
        maxlength={SOUGHT_LENGTH}
        placeholder={words.search}
        placeholderClass={css('placeholder')}
        onInput={(event) => onSeek(event.detail.value)}
        {...aria({ label: words.search })}
      />
      {sought.trim() !== '' && (
        <View className={css('jumps')}>
          <View className={css('found')} {...aria({ role: 'status', live: 'polite' })}>
            <Hint>{at === 0 ? words.found(hits, clauses) : words.foundAt(at, hits)}</Hint>
          </View>
          {hits > 0 && (
            <>
              <TextLink label={words.previousHit} onTap={() => onJump(-1)} />
              <TextLink label={words.nextHit} onTap={() => onJump(1)} />
            </>
          )}
        </View>
      )}
    </View>
  );
}
