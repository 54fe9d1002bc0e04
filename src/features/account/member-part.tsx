import { useState } from 'react';
import type { AccountView } from '@contract/account';
import { useWords } from '@phone/features/app';
import { PhoneSheet, useMember } from '@phone/features/consent';
import { Avatar, Cell, List, Section } from '@phone/ui';
import { EditSheet } from './edit-sheet';
import { text } from './text';
import { unlinkPhone } from './unlink-phone';

/** Somebody with an account: name, picture, number. */
export function MemberPart({ account }: { readonly account: AccountView }) {
  const words = useWords(text);
  const [open, setOpen] = useState<'edit' | 'phone' | null>(null);
  const { ensureMember } = useMember();
  const close = () => setOpen(null);
  /** Somebody who is leaving is asked to stay first: nothing can be changed until then. */
  const change = async (what: () => unknown) => {
    if (await ensureMember()) {
      what();
    }
  };
  const linked = account.phoneMasked !== null;
  return (
    <Section>
      <List label={words.title}>
        <Cell
          before={<Avatar name={account.nickname} url={account.avatarUrl} />}
          title={account.nickname}
          note={words.edit}
          onTap={() => void change(() => setOpen('edit'))}
        />
        <Cell
          title={words.phone}
          value={account.phoneMasked ?? words.phoneNone}
          onTap={() => void change(() => (linked ? unlinkPhone() : setOpen('phone')))}
        />
      </List>
      {open === 'edit' && <EditSheet account={account} onClose={close} />}
      <PhoneSheet open={open === 'phone'} onClose={close} />
    </Section>
  );
}
