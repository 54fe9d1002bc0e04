import type { Output } from '@contract/index';
import type { MergeId } from '@contract/values';
import { useQuery } from '@phone/cloud/use-query';
import { dateWords, useDisplay, useWords } from '@phone/features/app';
import { Cell, Hint, List, Section } from '@phone/ui';
import { text } from './text';

type MergeListProps = {
  readonly merges: Output<'holder.duplicates'>['merges'];
  readonly busy: boolean;
  readonly onUndo: (id: MergeId, count: number) => Promise<void>;
};

/** Merges that can still be undone, the latest first. */
export function MergeList({ merges, busy, onUndo }: MergeListProps) {
  const words = useWords(text);
  const { language } = useDisplay();
  const ids = [...new Set(merges.map(({ into }) => into))];
  const kept = useQuery('holder.some', ids.length === 0 ? null : { ids });
  const nameOf = new Map(kept.value?.entries.map(({ id, name }) => [id, name]));
  if (merges.length === 0) {
    return null;
  }
  return (
    <Section title={words.merges}>
      <List label={words.merges}>
        {merges.map(({ id, into, at, count }) => (
          <Cell
            key={id}
            title={words.mergedInto(nameOf.get(into) ?? words.removed, count)}
            note={dateWords(at, language)}
            value={words.undo}
            {...(busy ? {} : { onTap: () => void onUndo(id, count) })}
          />
        ))}
      </List>
      <Hint>{words.mergesNote}</Hint>
    </Section>
  );
}
