import { useState } from 'react';
import type { EntryId } from '@contract/values';
import { Group, Note } from '@contract/written';
import { call } from '@phone/cloud/call';
import { failureWords, wordsNow } from '@phone/features/app';
import { useMember } from '@phone/features/consent';
import { toast } from '@phone/platform/feedback';
import { go } from '@phone/platform/navigation';
import { orderErrors } from '../batches/errors';
import { tagsIn } from '../entry/tags-in';
import type { WrittenField } from '../file/fields';
import { checked, typedOf, type Sparse, type Typed } from './face-form';
import { text } from './text';

export type Before = { readonly id: EntryId; readonly face: Sparse } | null;

/** What is typed of a card, what is wrong with it, and keeping it. */
export function useWrite(before: Before) {
  const [typed, setTyped] = useState<Typed>(() => typedOf(before?.face ?? {}));
  const [order, setOrder] = useState({ group: '', tags: '', note: '' });
  const [judged, setJudged] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const { ensureMember } = useMember();
  const result = checked(typed);
  const tags = tagsIn(order.tags);

  const send = async () => {
    if (!('face' in result) || tags === null) {
      return null;
    }
    const { face } = result;
    if (before !== null) {
      return call('holder.rewrite', { id: before.id, face });
    }
    const [group, note] = [Group.safeParse(order.group), Note.safeParse(order.note)];
    return call('holder.write', {
      face,
      ...(group.success ? { group: group.data } : {}),
      ...(tags.length === 0 ? {} : { tags: [...tags] }),
      ...(note.success ? { note: note.data } : {}),
    });
  };
  const save = async () => {
    setJudged(true);
    setFailure(undefined);
    if (!('face' in result) || tags === null || !(await ensureMember())) {
      return;
    }
    setBusy(true);
    const answer = await send();
    setBusy(false);
    if (answer?.ok === true) {
      toast(wordsNow(text).saved);
      await go.back();
    } else if (answer !== null) {
      setFailure(failureWords(answer.error, orderErrors));
    }
  };
  return {
    ...{ typed, order, busy, failure, save },
    faults: judged && 'faults' in result ? result.faults : {},
    tagsFit: tags !== null,
    type: (field: WrittenField, value: string) => setTyped({ ...typed, [field]: value }),
    put: (what: keyof typeof order, value: string) => setOrder({ ...order, [what]: value }),
  };
}
