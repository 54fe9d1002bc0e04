import { useState } from 'react';
import type { EntryView } from '@contract/holder';
import { call } from '@phone/cloud/call';
import { failureWords, wordsNow } from '@phone/features/app';
import { toast } from '@phone/platform/feedback';
import { holderErrors } from './errors';
import { text } from './text';
import { tagsIn } from './tags-in';

/** Group, tags and note as they are typed, and sending them. */
export function useDescribe(entry: EntryView, noteBefore: string | null, onSaved: () => void) {
  const [group, typeGroup] = useState(entry.group ?? '');
  const [typed, typeTags] = useState(entry.tags.join(' '));
  const [note, typeNote] = useState(noteBefore ?? '');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const tags = tagsIn(typed);
  const save = async () => {
    if (tags === null) {
      return;
    }
    setBusy(true);
    setFailure(undefined);
    const answer = await call('holder.describe', {
      id: entry.id,
      tags: [...tags],
      ...(group.trim() === '' ? {} : { group }),
      ...(note.trim() === '' ? {} : { note }),
    });
    setBusy(false);
    if (answer.ok) {
      toast(wordsNow(text).saved);
      onSaved();
    } else {
      setFailure(failureWords(answer.error, holderErrors));
    }
  };
  const typing = { group, typeGroup, tags: typed, typeTags, note, typeNote };
  return { ...typing, tagsFit: tags !== null, busy, failure, save };
}
