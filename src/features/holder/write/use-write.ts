import { useState } from 'react';
import type { EntryId } from '@contract/values';
import { Group, Note } from '@contract/written';
import { call } from '@phone/cloud/call';
import { failureWords, wordsNow } from '@phone/features/app';
import { useMember } from '@phone/features/consent';
import { toast } from '@phone/platform/feedback';
import { orderErrors } from '../batches/errors';
import { tagsIn } from '../entry/tags-in';
import type { WrittenField } from '../file/fields';
import { checked, typedOf, type Sparse, type Typed } from './face-form';
import { text } from './text';

export type Before = { readonly id: EntryId; readonly face: Sparse } | null;

type Start = {
  /** The card that is changed; none where a new one is written. */
  readonly before: Pick<NonNullable<Before>, 'id'> | null;
  /** What stands in the form to begin with. */
  readonly face: Sparse;
  readonly note?: string;
  readonly onSaved: () => Promise<void> | void;
};

/** What is typed of a card, what is wrong with it, and keeping it. */
export function useWrite({ before, face: first, note: firstNote = '', onSaved }: Start) {
  const [typed, setTyped] = useState<Typed>(() => typedOf(first));
  const [order, setOrder] = useState({ group: '', tags: '', note: firstNote });
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
      const closed = 'closed' in answer.value ? answer.value.closed.length : 0;
      toast(closed === 0 ? wordsNow(text).saved : wordsNow(text).savedClosed(closed));
      await onSaved();
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
