import { useState } from 'react';
import type { IdempotencyKey, MergeId } from '@contract/values';
import { call } from '@phone/cloud/call';
import { failureWords, wordsNow } from '@phone/features/app';
import { confirm, toast } from '@phone/platform/feedback';
import { orderErrors } from '../batches/errors';
import { useBatches } from '../batches/use-batches';
import { text } from './text';
import type { Group } from './use-groups';

/** Merging groups, one call each, and undoing a merge. */
export function useMerges(pass: (key: string) => void) {
  const words = wordsNow(text);
  const [undoing, setUndoing] = useState(false);
  const send = async ([group]: readonly Group[], key: IdempotencyKey): Promise<string | null> => {
    if (group === undefined) {
      return null;
    }
    const ids = group.twins.map(({ view }) => view.id);
    const others = ids.filter((id) => id !== group.into);
    const answer = await call('holder.merge', { id: group.into, others }, { key });
    if (answer.ok) {
      return null;
    }
    if (answer.error === 'holder/too-much-to-merge') {
      // The others go on: this group alone is passed over.
      toast(words.tooMuch);
      pass(group.key);
      return null;
    }
    return failureWords(answer.error, orderErrors);
  };
  const batches = useBatches(1, send);
  const mergeAll = async (groups: readonly Group[]) => {
    const cards = groups.reduce((sum, { twins }) => sum + twins.length, 0);
    const sure = await confirm({
      title: words.mergeAllTitle(groups.length, cards),
      text: words.mergeAllText,
      yes: words.yes,
      no: words.no,
    });
    if (sure) {
      await batches.start(groups);
    }
  };
  const undo = async (id: MergeId, count: number) => {
    const { undoTitle, undoText: question, undo: yes, no } = words;
    if (!(await confirm({ title: undoTitle(count), text: question, yes, no }))) {
      return;
    }
    setUndoing(true);
    const answer = await call('holder.unmerge', { id });
    setUndoing(false);
    toast(
      answer.ok ? words.undone(answer.value.restored) : failureWords(answer.error, orderErrors),
    );
  };
  return { ...batches, mergeAll, undo, undoing };
}
