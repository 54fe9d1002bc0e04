import { useReachBottom } from '@tarojs/taro';
import { useMemo } from 'react';
import type { Output } from '@contract/index';
import { failureWords, More, useDisplay, useWords } from '@phone/features/app';
import { toTop } from '@phone/platform/scroll';
import { Button, LetterBar, List, Section, Tabs } from '@phone/ui';
import { text } from '../text';
import { Row } from './row';
import { beginningOf, sectionsOf } from './rows';
import { useRows } from './use-rows';

/** With fewer cards than this everything is in sight, and letters to jump to would be in the way. */
const FEW = 8;

/** The cards asked for under their letters; more of them come when the person reaches the end. */
export function Entries({ list }: { readonly list: Output<'holder.list'> }) {
  const words = useWords(text);
  const { entries, from, hasMore, busy, error, more, jump } = useRows(list);
  const sections = useMemo(() => sectionsOf(list, entries), [list, entries]);
  useReachBottom(() => void more());
  const toLetter = (letter: string) => {
    void jump(beginningOf(list, letter));
    toTop();
  };
  return (
    <>
      {list.ids.length > FEW && (
        <Letters
          letters={list.letters.map(({ letter }) => letter)}
          chosen={sections[0]?.letter ?? ''}
          onChoose={toLetter}
        />
      )}
      {from > 0 && (
        <Section>
          <Button kind="quiet" label={words.fromStart} onTap={() => void jump(0)} />
        </Section>
      )}
      {sections.map(({ letter, entries: rows }) => (
        <Section key={letter} {...(letter === '' ? {} : { title: letter })}>
          <List>
            {rows.map((entry) => (
              <Row key={entry.id} entry={entry} />
            ))}
          </List>
        </Section>
      ))}
      {hasMore && <More why={error && failureWords(error)} busy={busy} onTap={() => void more()} />}
    </>
  );
}

type LettersProps = {
  readonly letters: readonly string[];
  readonly chosen: string;
  readonly onChoose: (letter: string) => void;
};

/** In elder mode letters are as large as everything else, in a row above the list. */
function Letters({ letters, chosen, onChoose }: LettersProps) {
  const words = useWords(text);
  const { elder } = useDisplay();
  if (!elder) {
    return <LetterBar label={words.letters} letters={letters} onChoose={onChoose} />;
  }
  const tabs = letters.map((letter) => ({ id: letter, title: letter }));
  return <Tabs label={words.letters} tabs={tabs} chosen={chosen} onChoose={onChoose} />;
}
