import type { Output } from '@contract/index';
import { dateWords, useDisplay, useWords } from '@phone/features/app';
import { Cell, Hint, List, Second, Section } from '@phone/ui';
import { text } from '../text';
import { givenFirst, itemLabel } from './item-label';

type HeldListsProps = { readonly preview: Output<'rights.previewLeaving'> };

/** What goes, by name and count, and what the law keeps, with its article and its last day. */
export function HeldLists({ preview }: HeldListsProps) {
  const words = useWords(text);
  const { language } = useDisplay();
  const erased = givenFirst(preview.erased).filter(({ count }) => count > 0);
  const kept = preview.kept.filter(({ count }) => count > 0);
  return (
    <>
      <Section title={words.erased}>
        <List label={words.erased}>
          {erased.map(({ item, count }) => (
            <Cell key={item} title={itemLabel(item, language)} value={words.count(count)} />
          ))}
        </List>
        <Second>{words.inOthersHolders}</Second>
      </Section>
      <Section title={words.kept}>
        {kept.length > 0 && (
          <List label={words.kept}>
            {kept.map(({ item, count, article, until }) => (
              <Cell
                key={item}
                title={itemLabel(item, language)}
                note={article[language]}
                value={`${words.count(count)}\n${words.until(dateWords(until, language))}`}
              />
            ))}
          </List>
        )}
        <Hint>{kept.length > 0 ? words.keptNote : words.nothingKept}</Hint>
      </Section>
    </>
  );
}
