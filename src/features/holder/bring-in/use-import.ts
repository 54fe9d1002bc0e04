import { useState } from 'react';
import { limits } from '@contract/limits';
import type { IdempotencyKey } from '@contract/values';
import { call } from '@phone/cloud/call';
import { failureWords } from '@phone/features/app';
import { useBatches } from '../batches/use-batches';
import type { ReadyRow, Remark } from '../file/read-rows';

export type Counted = { readonly kept: number; readonly known: number };

/** Brings rows in, some at a time, and counts what became of them: what the cloud said, not a guess. */
export function useImport() {
  const [counted, setCounted] = useState<Counted>({ kept: 0, known: 0 });
  const [remarks, setRemarks] = useState<readonly Remark[]>([]);
  const remark = (rows: readonly ReadyRow[], why: Remark['why']) =>
    setRemarks((before) => [
      ...before,
      ...rows.map(({ line, row }) => ({ line, why, what: row.face.name })),
    ]);

  const send = async (batch: readonly ReadyRow[], key: IdempotencyKey): Promise<string | null> => {
    const answer = await call('holder.import', { rows: batch.map(({ row }) => row) }, { key });
    if (answer.ok) {
      const { kept, known, left, closed } = answer.value;
      setCounted((before) => ({ kept: before.kept + kept, known: before.known + known }));
      remark(left === 0 ? [] : batch.slice(-left), 'no-room');
      remark(
        closed.flatMap((index) => batch[index] ?? []),
        'closed',
      );
      return null;
    }
    if (answer.error === 'input/invalid') {
      // The contract's own schemas passed them, so only a newer cloud can refuse: it is said.
      remark(batch, 'refused');
      return null;
    }
    return failureWords(answer.error);
  };
  const batches = useBatches(limits.importRows, send);
  return { ...batches, counted, remarks };
}
