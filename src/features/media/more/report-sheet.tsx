import { useState } from 'react';
import { limits } from '@contract/limits';
import { reportReasons, type ReportReason } from '@contract/report-words';
import type { ShareToken } from '@contract/values';
import { call } from '@phone/cloud/call';
import { failureWords, useWords } from '@phone/features/app';
import { toast } from '@phone/platform/feedback';
import { Button, Field, Sheet } from '@phone/ui';
import { Choices } from '@phone/ui/choices/choices';
import { text } from '../text';

type ReportSheetProps = { readonly share: ShareToken; readonly onClose: () => void };

/** A reason from a list, and a few words for whoever wants to add some. */
export function ReportSheet({ share, onClose }: ReportSheetProps) {
  const words = useWords(text);
  const [reason, setReason] = useState<ReportReason>('fraud');
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    const added = note.trim() === '' ? {} : { note };
    const about = { kind: 'card', share } as const;
    const answer = await call('report.make', { about, reason, ...added });
    setBusy(false);
    const gone = { 'zh-CN': text['zh-CN'].gone, en: text.en.gone };
    const own = { 'zh-CN': text['zh-CN'].reportOwn, en: text.en.reportOwn };
    toast(
      answer.ok
        ? words.reported
        : failureWords(answer.error, { 'card/gone': gone, 'report/own': own }),
    );
    onClose();
  };
  return (
    <Sheet
      open
      title={words.reportTitle}
      closeLabel={words.close}
      onClose={onClose}
      foot={<Button label={words.reportSend} busy={busy} onTap={() => void send()} />}
    >
      <Choices
        label={words.reportTitle}
        options={reportReasons.map((id) => ({ id, title: words.reportReasons[id] }))}
        chosen={reason}
        onChoose={setReason}
      />
      <Field
        label={words.reportNote}
        value={note}
        onInput={setNote}
        maxLength={limits.reportNoteLength}
        multiline
      />
    </Sheet>
  );
}
