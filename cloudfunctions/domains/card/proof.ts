import { timingSafeEqual } from 'node:crypto';
import { limits } from '@contract/limits';
import type { Instant, ShareToken } from '@contract/values';
import type { Login } from '@server/kernel/records';
import { newOpening } from '@server/kernel/new-id';
import { keyedHash } from '@server/store/keyed-hash';

type Opened = { readonly share: ShareToken; readonly login: Login; readonly now: Instant };

/**
 * That a card was opened now by this caller, with a random number. Nothing of it is kept: it is
 * checked by making its code again.
 */
export function proofOf({ share, login, now }: Opened): string {
  const opening = `${Date.parse(now)}.${newOpening()}`;
  return `${opening}.${codeOf(opening, share, login)}`;
}

/** The random number of a proof, or null where it is somebody else's, of another card, or old. */
export function openingIn(proof: string, { share, login, now }: Opened): string | null {
  const [at = '', number = '', code = ''] = proof.split('.');
  const right = Buffer.from(codeOf(`${at}.${number}`, share, login));
  const given = Buffer.from(code);
  const isRight = given.length === right.length && timingSafeEqual(given, right);
  const age = Date.parse(now) - Number(at);
  return isRight && age >= 0 && age <= limits.visitMinutes * 60_000 ? number : null;
}

const codeOf = (opening: string, share: ShareToken, login: Login): string =>
  keyedHash('looked', `${opening}/${share}/${login}`);
