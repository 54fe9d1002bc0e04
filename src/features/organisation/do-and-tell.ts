import type { ActionName, Input } from '@contract/index';
import { call } from '@phone/cloud/call';
import { failureWords } from '@phone/features/app';
import { confirm, type Question, toast } from '@phone/platform/feedback';
import { organisationErrors } from './errors';

type Deed = Extract<ActionName, `organisation.${string}`>;

/** Asks first where there is something to lose, does it, and says what came of it. */
export async function doAndTell<N extends Deed>(
  name: N,
  input: Input<N>,
  done: string,
  question?: Question,
): Promise<boolean> {
  if (question !== undefined && !(await confirm(question))) {
    return false;
  }
  const answer = await call(name, input);
  toast(answer.ok ? done : failureWords<string>(answer.error, organisationErrors));
  return answer.ok;
}
