import { useState } from 'react';
import { call } from '@phone/cloud/call';
import { failureWords, useWords } from '@phone/features/app';
import { toast } from '@phone/platform/feedback';
import { handOver } from '@phone/platform/files';
import { Actions, Button, Hint } from '@phone/ui';
import { text } from './text';

/** The whole ledger, signed, as a file that is the person's to keep. */
export function Receipt() {
  const words = useWords(text);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const answer = await call('consent.receipt', {});
    setBusy(false);
    if (!answer.ok) {
      toast(failureWords(answer.error));
      return;
    }
    const json = JSON.stringify(answer.value, null, 2);
    if (!(await handOver(words.receiptFile, json))) {
      toast(words.notSaved);
    }
  };
  return (
    <>
      <Hint>{words.receiptNote}</Hint>
      <Actions inline>
        <Button kind="quiet" label={words.receipt} busy={busy} onTap={() => void save()} />
      </Actions>
    </>
  );
}
