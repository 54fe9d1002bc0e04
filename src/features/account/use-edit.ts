import { useState } from 'react';
import type { AccountView } from '@contract/account';
import { useWords } from '@phone/features/app';
import { saveAvatar } from '@phone/features/consent';
import { toast } from '@phone/platform/feedback';
import { rename, type Outcome } from './rename';
import { text } from './text';

/** Nickname and avatar; only what was changed is sent, and what failed stays on the screen. */
export function useEdit(account: AccountView, done: () => void) {
  const words = useWords(text);
  const [nickname, setNickname] = useState(account.nickname);
  const [avatarPath, setAvatarPath] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);

  const newAvatar = async (): Promise<Outcome> => {
    const saved = avatarPath === null ? ({ ok: true } as const) : await saveAvatar(avatarPath);
    return saved.ok ? saved : { ok: false, at: 'form', why: saved.why };
  };
  const save = async (): Promise<void> => {
    setBusy(true);
    setOutcome(null);
    const renamed = await rename(account.nickname, nickname);
    const last = renamed.ok ? await newAvatar() : renamed;
    setBusy(false);
    setOutcome(last);
    if (last.ok) {
      toast(words.saved);
      done();
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
    busy,
    save,
  };
}
