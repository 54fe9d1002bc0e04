import { useState } from 'react';
import type { EntryView } from '@contract/holder';
import type { Answer } from '@phone/cloud/answer';
import { call } from '@phone/cloud/call';
import { failureWords, useWords } from '@phone/features/app';
import { toast } from '@phone/platform/feedback';
import { Cell, Hint, List, Section } from '@phone/ui';
import { SwitchRow } from '@phone/ui/switch-row/switch-row';
import { holderErrors } from './errors';
import { text } from './text';
import { DescribeSheet } from './describe-sheet';

type InOrderProps = { readonly entry: EntryView; readonly note: string | null };

/** How the keeper put the card in order: a star, a like, a group, tags and a note. */
export function InOrder({ entry, note }: InOrderProps) {
  const words = useWords(text);
  const [open, setOpen] = useState(false);
  const { id, group, tags } = entry;
  return (
    <Section>
      <List>
        <Turn
          title={words.starIt}
          note={words.starNote}
          on={entry.starred}
          turn={(starred) => call('holder.star', { id, starred })}
        />
        <Turn
          title={words.likeIt}
          note={words.likeNote}
          on={entry.liked}
          turn={(liked) => call('holder.like', { id, liked })}
        />
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

type TurnProps = {
  readonly title: string;
  readonly note: string;
  readonly on: boolean;
  readonly turn: (on: boolean) => Promise<Answer<'holder.star' | 'holder.like'>>;
};

/** It moves at once and goes back where the cloud did not take it. */
function Turn({ title, note, on, turn }: TurnProps) {
  const [moved, setMoved] = useState<boolean | null>(null);
  const change = async (next: boolean) => {
    setMoved(next);
    const answer = await turn(next);
    if (!answer.ok) {
      setMoved(null);
      toast(failureWords(answer.error, holderErrors));
    }
  };
  return (
    <SwitchRow title={title} note={note} on={moved ?? on} onChange={(next) => void change(next)} />
  );
}
