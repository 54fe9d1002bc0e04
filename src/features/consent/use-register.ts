import { useRef, useState } from 'react';
import { useDisplay, useWords } from '@phone/features/app';
import { closeMemberWay } from './member-state';
import { deedOf, registerAccount, type Deed, type Outcome } from './register-account';
import { saveAvatar } from './save-avatar';
import { text } from './text';

/** The form after the agreement. What was typed stays until it is saved, whatever fails. */
export function useRegister() {
  const words = useWords(text);
  const { language } = useDisplay();
  const [nickname, setNickname] = useState('');
  const [avatarPath, setAvatarPath] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);
  const deed = useRef<Deed | null>(null);
  const [registered, setRegistered] = useState(false);

  const register = async (): Promise<Outcome> => {
    const name = nickname.trim();
    if (name === '') {
      return { ok: false, at: 'nickname', why: words.nicknameMissing };
    }
    deed.current = deedOf(name, deed.current);
    return registerAccount(deed.current, language);
  };
  const addAvatar = async (): Promise<Outcome> => {
    const saved = avatarPath === null ? ({ ok: true } as const) : await saveAvatar(avatarPath);
    return saved.ok ? saved : { ok: false, at: 'form', why: words.avatarFailed(saved.why) };
  };
  const submit = async (): Promise<void> => {
    setBusy(true);
    setOutcome(null);
    const first: Outcome = registered ? { ok: true } : await register();
    setRegistered(first.ok);
    const last = first.ok ? await addAvatar() : first;
    setBusy(false);
    setOutcome(last);
    if (last.ok) {
      closeMemberWay(true);
    }
  };
  const chooseAvatar = (path: string | null) => setAvatarPath((before) => path ?? before);
  const typeNickname = (typed: string) => {
    setNickname(typed);
    setOutcome(null);
  };
  return {
    nickname,
    typeNickname,
    avatarPath,
    chooseAvatar,
    wrong: outcome !== null && !outcome.ok ? outcome : null,
    registered,
    busy,
    submit,
  };
}
