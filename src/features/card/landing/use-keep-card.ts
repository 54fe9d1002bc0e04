import { useState } from 'react';
import type { ShareToken } from '@contract/values';
import { call } from '@phone/cloud/call';
import { failureWords, wordsNow } from '@phone/features/app';
import { useMember } from '@phone/features/consent';
import { toast } from '@phone/platform/feedback';
import { cardErrors } from '../errors';
import { openingOf } from './opening';
import { text } from './text';

/** Keeping a card is the first moment that needs an agreement; it is asked for here, not before. */
export function useKeepCard(share: ShareToken): { keep: () => Promise<void>; busy: boolean } {
  const { ensureMember } = useMember();
  const [busy, setBusy] = useState(false);
  const keep = async () => {
    if (!(await ensureMember())) {
      return;
    }
    setBusy(true);
    const answer = await call('holder.save', { share, opening: await openingOf(share) });
    setBusy(false);
    toast(answer.ok ? wordsNow(text).kept : failureWords(answer.error, cardErrors));
  };
  return { keep, busy };
}
