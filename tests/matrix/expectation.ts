import type { ActionSpec } from '@contract/action';

/** Who calls: five columns of the matrix and one more, the person in their cooling-off days. */
export const callers = ['guest', 'member', 'owner', 'stranger', 'deregistered', 'leaving'] as const;
export type Caller = (typeof callers)[number];

/** What the contract promises a caller: an answer, a refusal by code, or a closed door. */
export type Expectation =
  'answer' | 'account/required' | 'account/leaving' | 'not-found' | 'closed';

/**
 * Read from the action's access word alone, so that no row can be forgotten.
 * `stranger` names the owner's things, `member` their own.
 */
export function expectation(spec: ActionSpec, caller: Caller): Expectation {
  if (spec.access === 'timer' || spec.access === 'push') {
    return 'closed';
  }
  if (caller === 'leaving') {
    return spec.whileLeaving ? 'answer' : 'account/leaving';
  }
  if (spec.access === 'guest') {
    return 'answer';
  }
  if (caller === 'guest' || caller === 'deregistered') {
    return 'account/required';
  }
  const aboutAThing = ['owner', 'holder', 'party'].includes(spec.access);
  return aboutAThing && caller === 'stranger' ? 'not-found' : 'answer';
}
