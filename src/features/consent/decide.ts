import { call } from '@phone/cloud/call';
import type { ConsentPurposeId } from '@contract/policy/purposes';
import { failureWords } from '@phone/features/app';
import { textNow } from './agreement';
import type { Shown } from './shown';
import { proofWords, withProof } from './with-proof';

/** The tap on 同意 on a sheet about some purposes; the answer is what to tell, or null. */
export async function agree(shown: Shown): Promise<string | null> {
  const outcome = await withProof(shown, (agreement) =>
    call('consent.give', { purposes: [...shown.purposes], agreement }),
  );
  return outcome.ok ? null : failureWords(outcome.error, proofWords);
}

/** The tap on 不同意. Nothing changes; it is written down, so that nobody asks again. */
export async function decline(purposes: readonly ConsentPurposeId[]): Promise<string | null> {
  const answer = await call('consent.refuse', {
    purposes: [...purposes],
    version: textNow().id,
  });
  if (!answer.ok && answer.error === 'consent/stale-version') {
    await call('account.me', {});
  }
  return answer.ok ? null : failureWords(answer.error, proofWords);
}
