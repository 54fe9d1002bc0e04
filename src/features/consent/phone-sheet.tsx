import { useState } from 'react';
import { useDisplay, useWords } from '@phone/features/app';
import { Actions, Button, Notice, Sheet } from '@phone/ui';
import { linkPhone } from './link-phone';
import { PurposeBlock } from './purpose-block';
import { linesOf } from './summary';
import { text } from './text';

type PhoneSheetProps = { readonly open: boolean; readonly onClose: () => void };

/** The purpose `phone`, asked when it is needed: three lines and two equal buttons. */
export function PhoneSheet({ open, onClose }: PhoneSheetProps) {
  const words = useWords(text);
  const { language } = useDisplay();
  const [notice, setNotice] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const purpose = linesOf('phone', language);

  const close = () => {
    setNotice(null);
    onClose();
  };
  const link = async (code: string | null) => {
    if (code === null) {
      setNotice(words.phoneUnavailable);
      return;
    }
    setBusy(true);
    const why = await linkPhone(code, language);
    setBusy(false);
    setNotice(why);
    if (why === null) {
      onClose();
    }
  };
  return (
    <Sheet
      open={open}
      title={purpose.label}
      closeLabel={words.close}
      onClose={close}
      foot={
        <Actions pair inline>
          <Button kind="quiet" label={words.phoneNo} disabled={busy} onTap={close} />
          <Button
            kind="quiet"
            id="agree-phone"
            openType="getPhoneNumber|agreePrivacyAuthorization"
            label={words.phoneYes}
            busy={busy}
            onGetPhoneNumber={(event) => void link(codeOf(event.detail))}
          />
        </Actions>
      }
    >
      {notice !== null && <Notice tone="wrong">{notice}</Notice>}
      <PurposeBlock purpose={purpose} untitled />
    </Sheet>
  );
}

/** The one-time code of WeChat's answer; null where the person declined there. */
function codeOf(detail: unknown): string | null {
  const code =
    typeof detail === 'object' && detail !== null && 'code' in detail ? detail.code : null;
  return typeof code === 'string' && code !== '' ? code : null;
}
