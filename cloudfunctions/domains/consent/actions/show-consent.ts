import { kindOf } from '@contract/policy/purposes';
import { versionInForce } from '@contract/policy/versions/in-force';
import type { ReadHandler } from '@server/kernel/handler';
import { isInForce } from '../rules';
import { shownToken } from '../shown-token';

/** A text that is not in force can't be shown for agreeing; nor can two things that stand alone. */
export const showConsent: ReadHandler<'consent.show'> = async (context, input) => {
  const { kind, purposes } = input;
  if (!isInForce(input, versionInForce(context.now))) {
    context.refuse('consent/stale-version');
  }
  const isAlone = kind === 'general' || purposes.length === 1;
  if (!isAlone || purposes.some((purpose) => kindOf(purpose) !== kind)) {
    context.refuse('consent/wrong-kind');
  }
  return shownToken(input, context);
};
