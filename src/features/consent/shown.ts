import { useEffect } from 'react';
import type { Agreement } from '@contract/consent';
import { kindOf, type ConsentPurposeId } from '@contract/policy/purposes';
import type { Language } from '@contract/policy/words';
import type { CallError } from '@phone/cloud/answer';
import { call } from '@phone/cloud/call';
import { useDisplay } from '@phone/features/app';
import { useTextNow, type AskedText } from './agreement';

/** What a sheet says while it asks: about which purposes, which text, in which language. */
export type Shown = {
  readonly purposes: readonly ConsentPurposeId[];
  readonly text: AskedText;
  readonly language: Language;
};

type Proof =
  | { readonly ok: true; readonly agreement: Agreement }
  | { readonly ok: false; readonly error: CallError<'consent.show'> };
type Kept = { readonly proof: Promise<Proof>; readonly until: number };

/** A little less than the cloud allows, by the phone's own clock. */
const GOOD_MS = 25 * 60_000;
const kept = new Map<string, Kept>();

/**
 * Tells the cloud that this is on the screen, and keeps its proof for the tap. The person sees
 * nothing of it; a slow network only makes the tap wait.
 */
export function useShown(purposes: readonly ConsentPurposeId[]): Shown {
  const text = useTextNow();
  const { language } = useDisplay();
  const shown = { purposes, text, language };
  const name = nameOf(shown);
  useEffect(() => {
    void proofOf(JSON.parse(name) as Shown);
  }, [name]);
  return shown;
}

/** The proof for a tap. It is asked for anew where it came to nothing or is too old. */
export function proofOf(shown: Shown): Promise<Proof> {
  const name = nameOf(shown);
  const known = kept.get(name);
  if (known !== undefined && Date.now() < known.until) {
    return known.proof;
  }
  const proof = ask(shown);
  kept.set(name, { proof, until: Date.now() + GOOD_MS });
  void proof.then(({ ok }) => ok || dropProof(shown));
  return proof;
}

export function dropProof(shown: Shown): void {
  kept.delete(nameOf(shown));
}

const nameOf = (shown: Shown): string => JSON.stringify(shown);

async function ask({ purposes, text, language }: Shown): Promise<Proof> {
  const { id: version, hash } = text;
  const [first] = purposes;
  const kind = first === undefined ? 'general' : kindOf(first);
  const asked = { kind, purposes: [...purposes], version, hash, language };
  const answer = await call('consent.show', asked);
  return answer.ok
    ? { ok: true, agreement: { version, hash, language, shown: answer.value.token } }
    : answer;
}
