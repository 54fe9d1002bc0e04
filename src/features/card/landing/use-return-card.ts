import { useState } from 'react';
import type { ShareToken } from '@contract/values';
import { call } from '@phone/cloud/call';
import { failureWords, wordsNow } from '@phone/features/app';
import { useMember } from '@phone/features/consent';
import { toast } from '@phone/platform/feedback';
import { chooseCard } from '../choose-card';
import { text } from './text';

/** Giving one's own card back. Who has none makes one first; who has several chooses. */
export function useReturnCard(share: ShareToken): { give: () => Promise<void>; busy: boolean } {
  const { ensureMember } = useMember();
  const [busy, setBusy] = useState(false);
  const give = async () => {
    if (await ensureMember()) {
      setBusy(true);
      const said = await giveBack(share);
      setBusy(false);
      if (said !== null) {
        toast(said);
      }
    }
  };
  return { give, busy };
}

/** What to tell, or null where there is nothing to tell yet. */
async function giveBack(share: ShareToken): Promise<string | null> {
  const chosen = await chooseCard();
  if (chosen.card === null) {
    return chosen.why;
  }
  const answer = await call('exchange.return', { share, card: chosen.card.id });
  return answer.ok ? wordsNow(text).returned : failureWords(answer.error, refusals);
}

const gone = { 'zh-CN': text['zh-CN'].goneTitle, en: text.en.goneTitle };
const refusals = { 'card/gone': gone, 'card/not-found': gone, 'exchange/with-oneself': gone };
