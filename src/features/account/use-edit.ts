import { useState } from 'react';
import type { AccountView } from '@contract/account';
import { call } from '@phone/cloud/call';
import { failureWords, useWords } from '@phone/features/app';
import { saveAvatar } from '@phone/features/consent';
import { confirm, toast } from '@phone/platform/feedback';
import { text } from './text';

/** Nickname and avatar; only what was changed is sent, and what failed stays on the screen. */
export function useEdit(account: AccountView, done: () => void) {
  const words = useWords(text);
  const [nickname, setNickname] = useState(account.nickname);
  const [avatarPath, setAvatarPath] = useState<string | null>(null);
  const [nicknameError, setNicknameError] = useState<string | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const rename = async (): Promise<boolean> => {
    const name = nickname.trim();
    if (name === '') {
      setNicknameError(words.nicknameMissing);
      return false;
    }
    if (name === account.nickname) {
      return true;
    }
    const answer = await call('account.rename', { nickname: name });
    if (answer.ok) {
      return true;
    }
    if (answer.error === 'content/unsafe') {
      setNicknameError(words.nicknameUnsafe);
    } else {
      setNotice(failureWords(answer.error));
    }
    return false;
  };

  const newAvatar = async (): Promise<boolean> => {
    if (avatarPath === null) {
      return true;
    }
    const saved = await saveAvatar(avatarPath);
    if (saved.ok) {
      setAvatarPath(null);
      return true;
    }
    setNotice(saved.why);
    return false;
  };

  const save = async (): Promise<void> => {
    setBusy(true);
    setNotice(null);
    setNicknameError(null);
    const saved = (await rename()) && (await newAvatar());
    setBusy(false);
    if (saved) {
      toast(words.saved);
      done();
    }
  };

  const removeAvatar = async (): Promise<void> => {
    const yes = await confirm({
      title: words.removeAvatarTitle,
      text: words.removeAvatarText,
      yes: words.remove,
      no: words.cancel,
    });
    if (yes) {
      const answer = await call('account.removeAvatar', {});
      toast(answer.ok ? words.removed : failureWords(answer.error));
    }
  };

  const chooseAvatar = (path: string | null) => setAvatarPath((before) => path ?? before);
  return {
    nickname,
    setNickname,
    nicknameError,
    avatarPath,
    chooseAvatar,
    notice,
    busy,
    save,
    removeAvatar,
  };
}
