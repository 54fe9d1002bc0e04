import type { ReactNode } from 'react';
import { useWords } from '@phone/features/app';
import { Actions, Button, Notice, Sheet } from '@phone/ui';
import { text } from './text';

type DecisionSheetProps = {
  readonly title: string;
  /** Left out where only an answer closes it. */
  readonly onClose?: () => void;
  readonly notice: string | null;
  readonly busy: boolean;
  readonly no: { readonly label: string; readonly onTap: () => void };
  readonly yes: { readonly label: string; readonly onTap: () => void };
  /** Stands over the buttons. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
};

/** A question of consent: what it is about, and two buttons of equal weight. */
export function DecisionSheet(props: DecisionSheetProps) {
  const words = useWords(text);
  const { title, onClose, notice, busy, no, yes, more, children } = props;
  return (
    <Sheet
      open
      title={title}
      closeLabel={words.close}
      {...(onClose !== undefined && { onClose })}
      foot={
        <>
          {more}
          <Actions pair inline>
            <Button kind="quiet" disabled={busy} {...no} />
            <Button kind="quiet" busy={busy} {...yes} />
          </Actions>
        </>
      }
    >
      {notice !== null && <Notice tone="wrong">{notice}</Notice>}
      {children}
    </Sheet>
  );
}
