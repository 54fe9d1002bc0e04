import { timingSafeEqual } from 'node:crypto';
import { limits } from '@contract/limits';
import type { Instant } from '@contract/values';
import { keyedHash } from '@server/store/keyed-hash';
import { instantOf } from '@server/store/time';

export type Proof = { readonly proof: string; readonly validUntil: Instant };

/** Says that whoever asks on this device controls a contact. Nothing is stored for it. */
export function proofFor(contact: string, device: string, now: Instant): Proof {
  const endMs = Date.parse(now) + limits.proofMinutes * 60_000;
  const end = endMs.toString(36);
  return {
    proof: `${end}.${contact}.${macOf(end, contact, device)}`,
    validUntil: instantOf(new Date(endMs)),
  };
}

/** The code of the contact that was proved, or null where it was another device, or too long ago. */
export function provenBy(proof: string, device: string, now: Instant): string | null {
  const [end = '', contact = '', mac = ''] = proof.split('.');
  const isTrue = isSame(mac, macOf(end, contact, device));
  return isTrue && Date.parse(now) < parseInt(end, 36) ? contact : null;
}

/** Takes the same time wherever the two differ. */
export function isSame(one: string, other: string): boolean {
  const [given, right] = [Buffer.from(one), Buffer.from(other)];
  return given.length === right.length && timingSafeEqual(given, right);
}

const macOf = (end: string, contact: string, device: string): string =>
  keyedHash('proof', `${end}/${contact}/${device}`);
