import type { Instant } from '@contract/values';
import { versionInForce } from '@contract/policy/versions/in-force';
import type { PolicyVersion } from '@contract/policy/versions/index';
import { currentPolicy, usePolicy } from '@phone/cloud/policy';
import { dropStored, forgetPersonal, readStored, writeStored } from '@phone/platform/storage';

/** A published text, as a screen that asks needs to know it. */
export type AskedText = Pick<PolicyVersion, 'id' | 'hash' | 'effectiveAt'>;

/** The text in force by the cloud's clock; by the phone's until the cloud has said anything. */
export const textNow = (known = currentPolicy()): AskedText =>
  known?.inForce ?? versionInForce(new Date().toISOString() as Instant);

export const useTextNow = (): AskedText => textNow(usePolicy());

export function hasRefused(): boolean {
  return readStored('refusedVersion') === textNow().id;
}

/** Keeps only which version was refused, so that nobody is asked twice; no id, no time. */
export function rememberRefusal(): void {
  forgetPersonal();
  writeStored('refusedVersion', textNow().id);
}

export function forgetRefusal(): void {
  dropStored('refusedVersion');
}
