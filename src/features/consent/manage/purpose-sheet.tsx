import { useState } from 'react';
import type { SwitchablePurposeId } from '@contract/policy/purposes';
import { call } from '@phone/cloud/call';
import { failureWords, useDisplay, useWords } from '@phone/features/app';
import { toast } from '@phone/platform/feedback';
import { Actions, Button, Notice, Sheet } from '@phone/ui';
import { agreementIn } from '../agreement';
import { PurposeBlock } from '../purpose-block';
import { linesOf } from '../summary';
import { text } from './text';

type PurposeSheetProps = { readonly id: SwitchablePurposeId; readonly onClose: () => void };

/** Switching a use on again is a consent: three lines, two equal buttons. */
export function PurposeSheet({ id, onClose }: PurposeSheetProps) {
  const words = useWords(text);
  const { language } = useDisplay();
  const [notice, setNotice] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const purpose = linesOf(id, language);

  const agree = async () => {
    setBusy(true);
    const answer = await call('consent.give', { purpose: id, agreement: agreementIn(language) });
    setBusy(false);
    if (answer.ok) {
      toast(words.isOn);
      onClose();
    } else {
      const stale = { 'zh-CN': words.stale, en: words.stale };
      setNotice(failureWords(answer.error, { 'consent/stale-version': stale }));
    }
  };
  return (
    <Sheet
      open
      title={words.onTitle(purpose.label)}
      closeLabel={words.close}
      onClose={onClose}
      foot={
        <Actions pair inline>
          <Button kind="quiet" label={words.refuse} disabled={busy} onTap={onClose} />
          <Button kind="quiet" label={words.agree} busy={busy} onTap={() => void agree()} />
        </Actions>
      }
    >
      {notice !== null && <Notice tone="wrong">{notice}</Notice>}
      <PurposeBlock purpose={purpose} untitled />
    </Sheet>
  );
}
