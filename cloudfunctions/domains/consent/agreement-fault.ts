import type { Agreement } from '@contract/consent';
import type { ConsentPurposeId } from '@contract/policy/purposes';
import { versionInForce } from '@contract/policy/versions/in-force';
import type { Asking } from '@server/kernel/handler';
import { isInForce } from './rules';
import { faultOf } from './shown-token';

/** Why this is no consent to these purposes, or null where it is. */
export const agreementFault = (
  agreement: Agreement,
  purposes: readonly ConsentPurposeId[],
  asking: Pick<Asking, 'login' | 'now'>,
) =>
  isInForce(agreement, versionInForce(asking.now))
    ? faultOf(agreement.shown, { ...agreement, purposes }, asking)
    : 'consent/stale-version';
