import type { AccountView } from '@contract/account';
import { useWords } from '@phone/features/app';
import { saveAvatar, useNameForm, type Outcome } from '@phone/features/consent';
import { toast } from '@phone/platform/feedback';
import { rename } from './rename';
import { text } from './text';

/** Nickname and avatar; only what was changed is sent, and what failed stays on the screen. */
export function useEdit(account: AccountView, done: () => void) {
  const words = useWords(text);
  const form = useNameForm(account.nickname);

  const newAvatar = async (path: string): Promise<Outcome> => {
    const saved = await saveAvatar(path);
    return saved.ok ? saved : { ok: false, at: 'form', why: saved.why };
  };
  const change = async (): Promise<Outcome> => {
    const renamed = await rename(account.nickname, form.nickname);
    return renamed.ok && form.avatarPath !== null ? newAvatar(form.avatarPath) : renamed;
  };
  const save = async (): Promise<void> => {
    if (await form.send(change)) {
      toast(form.avatarPath === null ? words.saved : words.savedPicture);
      done();
    }
  };
  return { ...form, save };
}
