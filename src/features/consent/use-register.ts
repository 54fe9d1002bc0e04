import { useRef, useState } from 'react';
import { useWords } from '@phone/features/app';
import { closeMemberWay } from './member-state';
import { registerAccount, type Deed } from './register-account';
import { saveAvatar } from './save-avatar';
import type { Shown } from './shown';
import { text } from './text';
import { useNameForm, type Outcome } from './use-name-form';

/** The form after the agreement. What was typed stays until it is saved, whatever fails. */
export function useRegister(shown: Shown) {
  const words = useWords(text);
  const form = useNameForm('');
  const deed = useRef<Deed | null>(null);
  const [registered, setRegistered] = useState(false);

  const register = async (): Promise<Outcome> => {
    const name = form.nickname.trim();
    if (name === '') {
      return { ok: false, at: 'nickname', why: words.nicknameMissing };
    }
    return registerAccount(name, shown, deed);
  };
  const addAvatar = async (path: string): Promise<Outcome> => {
    const saved = await saveAvatar(path);
    return saved.ok ? saved : { ok: false, at: 'form', why: words.avatarFailed(saved.why) };
  };
  const enter = async (): Promise<Outcome> => {
    const first: Outcome = registered ? { ok: true } : await register();
    setRegistered(first.ok);
    return first.ok && form.avatarPath !== null ? addAvatar(form.avatarPath) : first;
  };
  const submit = async (): Promise<void> => {
    if (await form.send(enter)) {
      closeMemberWay(true);
    }
  };
  return { ...form, registered, submit };
}
