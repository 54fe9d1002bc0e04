import type { Agreement } from '@contract/consent';
import { limits } from '@contract/limits';
import { canonical } from '@contract/policy/canonical';
import { type ConsentPurposeId, kindOf } from '@contract/policy/purposes';
import type { Instant } from '@contract/values';
import type { Asking } from '@server/kernel/handler';
import { isShownMac, shownMac } from '@server/store/shown-mac';

/** What a screen says before it asks: which text, in which language, and for what. */
type Shown = Pick<Agreement, 'version' | 'hash' | 'language'> & {
  readonly purposes: readonly ConsentPurposeId[];
};
type Asker = Pick<Asking, 'login' | 'now'>;

/**
 * The proof that this was shown to this person: `<when it ends>.<code>`, the first in milliseconds
 * to the base 36, so that nobody takes it for a telephone number. What it is
 * about is not in it. The phone says that again with its consent, and any other purpose, text or
 * language has another code.
 */
export function shownToken(shown: Shown, { login, now }: Asker) {
  const endsMs = Date.parse(now) + limits.shownMinutes * 60_000;
  const token = `${endsMs.toString(36)}.${shownMac(textOf(shown, login, endsMs))}`;
  return { token, expiresAt: new Date(endsMs).toISOString() as Instant };
}

/** Null where it is the proof, still good, of exactly this. */
export function faultOf(
  token: string,
  shown: Shown,
  { login, now }: Asker,
): 'consent/not-shown' | 'consent/shown-expired' | null {
  const [ends = '', code = ''] = token.split('.');
  const endsMs = parseInt(ends, 36);
  if (!isShownMac(textOf(shown, login, endsMs), code)) {
    return 'consent/not-shown';
  }
  return Date.parse(now) < endsMs ? null : 'consent/shown-expired';
}

const textOf = (shown: Shown, login: string, endsMs: number): string => {
  const { purposes, version, hash, language } = shown;
  const asked = [...purposes].sort().map((id) => [kindOf(id), id]);
  return canonical([login, endsMs, version, hash, language, asked]);
};
