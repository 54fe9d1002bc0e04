import { useState } from 'react';
import type { EntryView } from '@contract/holder';
import { call } from '@phone/cloud/call';
import { failureWords, useWords } from '@phone/features/app';
import { toast } from '@phone/platform/feedback';
import { Cell, Hint, List, Section } from '@phone/ui';
import { SwitchRow } from '@phone/ui/switch-row/switch-row';
import { holderErrors } from './errors';
import { text } from './text';
import { DescribeSheet } from './describe-sheet';

type InOrderProps = { readonly entry: EntryView; readonly note: string | null };

/** How the keeper put the card in order: a star, a group, tags and a note. */
export function InOrder({ entry, note }: InOrderProps) {
  const words = useWords(text);
  const [open, setOpen] = useState(false);
  const { group, tags } = entry;
  return (
    <Section>
      <List>
        <Star entry={entry} />
        <Cell title={words.group} value={group ?? words.ungrouped} />
        <Cell title={words.tags} value={tags.length === 0 ? words.noTags : tags.join(' · ')} />
        <Cell title={words.note} note={note ?? words.noNote} />
        <Cell title={words.edit} tone="accent" onTap={() => setOpen(true)} />
      </List>
      <Hint>{words.onlyYou}</Hint>
      {open && <DescribeSheet entry={entry} note={note} onClose={() => setOpen(false)} />}
    </Section>
  );
}

/** It moves at once and goes back where the cloud did not take it. */
function Star({ entry: { id, starred } }: Pick<InOrderProps, 'entry'>) {
  const words = useWords(text);
  const [moved, setMoved] = useState<boolean | null>(null);
  const turn = async (on: boolean) => {
    setMoved(on);
    const answer = await call('holder.star', { id, starred: on });
    if (!answer.ok) {
      setMoved(null);
      toast(failureWords(answer.error, holderErrors));
    }
  };
  return (
    <SwitchRow
      title={words.starIt}
      note={words.starNote}
      on={moved ?? starred}
      onChange={(on) => void turn(on)}
    />
  );
}
