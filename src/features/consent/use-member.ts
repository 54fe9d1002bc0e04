import { useCallback } from 'react';
import type { AccountView } from '@contract/account';
import { call } from '@phone/cloud/call';
import { currentMe } from '@phone/cloud/me';
import { useMe } from '@phone/cloud/use-me';
import { failureWords } from '@phone/features/app';
import { toast } from '@phone/platform/feedback';
import { askToStay } from './ask-to-stay';
import { openMemberWay } from './member-state';

/**
 * Who is signed in, and the way to become a member. `ensureMember()` asks for the agreement and
 * a nickname only where they are missing, and answers whether the deed may go on. The page needs
 * a `<MemberSheet />`, or the question has no place to appear.
 */
export function useMember(): { account: AccountView | null; ensureMember: () => Promise<boolean> } {
  const account = useMe() ?? null;
  const ensureMember = useCallback(() => ensure(), []);
  return { account, ensureMember };
}

async function ensure(): Promise<boolean> {
  if (currentMe() === undefined) {
    const answer = await call('account.me', {});
    if (!answer.ok) {
      toast(failureWords(answer.error));
      return false;
    }
  }
  const me = currentMe();
  if (me === null || me === undefined) {
    return openMemberWay(false);
  }
  return me.state === 'live' || askToStay();
}
