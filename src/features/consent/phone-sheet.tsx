import { useWords, useDisplay } from '@phone/features/app';
import { Actions, Button, Notice, Sheet } from '@phone/ui';
import { decline } from './decide';
import { linkPhone } from './link-phone';
import { PurposeBlock } from './purpose-block';
import { useShown } from './shown';
import { linesOf } from './summary';
import { text } from './text';
import { useSheet } from './use-sheet';

type PhoneSheetProps = { readonly open: boolean; readonly onClose: () => void };

/** The purpose `phone`, asked when it is needed: three lines and two equal buttons. */
export function PhoneSheet({ open, onClose }: PhoneSheetProps) {
  return open ? <OpenSheet onClose={onClose} /> : null;
}

function OpenSheet({ onClose }: Pick<PhoneSheetProps, 'onClose'>) {
  const words = useWords(text);
  const { language } = useDisplay();
  const shown = useShown(phoneAlone);
  const { notice, setNotice, busy, send } = useSheet(onClose);
  const purpose = linesOf('phone', language);

  const refuse = () => {
    void decline(phoneAlone);
    onClose();
  };
  const link = (code: string | null) => {
    if (code === null) {
      setNotice(words.phoneUnavailable);
    } else {
      void send(() => linkPhone(code, shown));
    }
  };
  return (
    <Sheet
      open
      title={purpose.label}
      closeLabel={words.close}
      onClose={onClose}
      foot={
        <Actions pair inline>
          <Button kind="quiet" label={words.phoneNo} disabled={busy} onTap={refuse} />
          <Button
            kind="quiet"
            id="agree-phone"
            openType="getPhoneNumber|agreePrivacyAuthorization"
            label={words.phoneYes}
            busy={busy}
            onGetPhoneNumber={(event) => link(codeOf(event.detail))}
          />
        </Actions>
      }
    >
      {notice !== null && <Notice tone="wrong">{notice}</Notice>}
      <PurposeBlock purpose={purpose} untitled />
    </Sheet>
  );
}

const phoneAlone = ['phone'] as const;

/** The one-time code of WeChat's answer; null where the person declined there. */
function codeOf(detail: unknown): string | null {
  const code =
    typeof detail === 'object' && detail !== null && 'code' in detail ? detail.code : null;
  return typeof code === 'string' && code !== '' ? code : null;
}
