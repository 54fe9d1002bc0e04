import { useState } from 'react';

/** What came of sending a nickname or an avatar, and where on the form to say it. */
export type Outcome = { ok: true } | { ok: false; at: 'nickname' | 'form'; why: string };

/** A nickname and an avatar being typed and chosen. Both stay on the form, whatever fails. */
export function useNameForm(first: string) {
  const [nickname, setNickname] = useState(first);
  const [avatarPath, setAvatarPath] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);
  return {
    nickname,
    typeNickname: (typed: string) => {
      setNickname(typed);
      setOutcome(null);
    },
    avatarPath,
    chooseAvatar: (path: string | null) => setAvatarPath((before) => path ?? before),
    wrong: outcome !== null && !outcome.ok ? outcome : null,
    busy,
    /** Sends what the form holds; true where all of it arrived. */
    send: async (work: () => Promise<Outcome>): Promise<boolean> => {
      setBusy(true);
      setOutcome(null);
      const last = await work();
      setBusy(false);
      setOutcome(last);
      return last.ok;
    },
  };
}
