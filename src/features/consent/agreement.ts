import type { Agreement } from '@contract/consent';
import { currentVersion } from '@contract/policy/versions/index';
import type { Language } from '@contract/policy/words';
import { dropStored, forgetPersonal, readStored, writeStored } from '@phone/platform/storage';

/** Which text was on the screen; goes with every tap on an agree button. */
export function agreementIn(language: Language): Agreement {
  return { version: currentVersion.id, hash: currentVersion.hash, language };
}

export function hasRefused(): boolean {
  return readStored('refusedVersion') === currentVersion.id;
}

/** Keeps only which version was refused, so that nobody is asked twice; no id, no time. */
export function rememberRefusal(): void {
  forgetPersonal();
  writeStored('refusedVersion', currentVersion.id);
}

export function forgetRefusal(): void {
  dropStored('refusedVersion');
}
