import type { Agreement } from '@contract/consent';
import type { Words } from '@contract/policy/words';
import type { CallError } from '@phone/cloud/answer';
import { call } from '@phone/cloud/call';
import { dropProof, proofOf, type Shown } from './shown';
import { text } from './text';

type Outcome<E> = { readonly ok: true } | { readonly ok: false; readonly error: E };
type ShowError = CallError<'consent.show'>;

/**
 * Sends a consent with the proof of what was shown. A proof that ran out is replaced without a
 * word, because the text is the same; of another text the phone learns, so that the sheet shows
 * it, and the person decides again.
 */
export async function withProof<E extends string>(
  shown: Shown,
  send: (agreement: Agreement) => Promise<Outcome<E>>,
): Promise<Outcome<E | ShowError>> {
  let outcome = await once(shown, send);
  if (!outcome.ok && ranOut.has(outcome.error)) {
    dropProof(shown);
    outcome = await once(shown, send);
  }
  if (outcome.ok) {
    dropProof(shown);
  } else if (outcome.error === 'consent/stale-version') {
    await call('account.me', {});
  }
  return outcome;
}

/** What only an answer to an agreement can say. */
export const proofWords = {
  'consent/stale-version': both(({ stale }) => stale),
  'consent/not-shown': both(({ showAgain }) => showAgain),
  'consent/shown-expired': both(({ showAgain }) => showAgain),
  'consent/wrong-kind': both(({ showAgain }) => showAgain),
} as const;

const ranOut = new Set<string>(['consent/shown-expired', 'consent/not-shown']);

async function once<E extends string>(
  shown: Shown,
  send: (agreement: Agreement) => Promise<Outcome<E>>,
): Promise<Outcome<E | ShowError>> {
  const proof = await proofOf(shown);
  return proof.ok ? send(proof.agreement) : proof;
}

function both(choose: (words: { stale: string; showAgain: string }) => string): Words {
  return { 'zh-CN': choose(text['zh-CN']), en: choose(text.en) };
}
