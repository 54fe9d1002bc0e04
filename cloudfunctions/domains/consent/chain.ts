import { createHash } from 'node:crypto';
import type { ConsentEventRecord } from '@contract/consent-receipt';
import { canonical } from '@contract/policy/canonical';

/** What the first event of a person holds in the place of the hash before it. */
export const beginning = '0'.repeat(64);

export const sha256 = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');

/** sha256, in hexadecimal, of all of an event but its own hash, as canonical JSON. */
export const hashOfEvent = (event: Omit<ConsentEventRecord, 'hash'> & { hash?: string }): string =>
  sha256(canonical({ ...event, hash: undefined }));
