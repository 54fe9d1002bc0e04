import { useState } from 'react';
import type { AccountView } from '@contract/account';
import { useWords } from '@phone/features/app';
import { PhoneSheet } from '@phone/features/consent';
import { Avatar, Cell, List, Section } from '@phone/ui';
import { EditSheet } from './edit-sheet';
import { text } from './text';
import { unlinkPhone } from './unlink-phone';

/** Somebody with an account: name, picture, number. */
export function MemberPart({ account }: { readonly account: AccountView }) {
  const words = useWords(text);
  const [open, setOpen] = useState<'edit' | 'phone' | null>(null);
  const close = () => setOpen(null);
  const linked = account.phoneMasked !== null;
  return (
    <Section>
      <List label={words.title}>
        <Cell
          before={<Avatar name={account.nickname} url={account.avatarUrl} />}
          title={account.nickname}
          note={words.edit}
          onTap={() => setOpen('edit')}
        />
        <Cell
          title={words.phone}
          value={account.phoneMasked ?? words.phoneNone}
          onTap={() => (linked ? void unlinkPhone() : setOpen('phone'))}
        />
      </List>
      {open === 'edit' && <EditSheet account={account} onClose={close} />}
      <PhoneSheet open={open === 'phone'} onClose={close} />
    </Section>
  );
}
