import type { Access, ActionSpec } from '@contract/action';
import type { AccountRecord } from './records';
import { Refusal } from './refusal';

/** Step 3. Whether the caller may do this at all. What is whose, the store sees to. */
export function allow(spec: ActionSpec, account: AccountRecord | null): void {
  const refusal = refusalFor(spec, account);
  if (refusal !== null) {
    throw new Refusal(refusal);
  }
}

type Word = 'access/denied' | 'account/required' | 'account/leaving';

export function refusalFor(
  { access, whileLeaving }: Pick<ActionSpec, 'access' | 'whileLeaving'>,
  account: Pick<AccountRecord, 'state'> | null,
): Word | null {
  if (access === 'timer' || access === 'push') {
    return 'access/denied';
  }
  if (account === null) {
    return needsAccount[access] ? 'account/required' : null;
  }
  return account.state === 'leaving' && whileLeaving !== true ? 'account/leaving' : null;
}

const needsAccount = {
  guest: false,
  member: true,
  owner: true,
  holder: true,
  party: true,
} as const satisfies Record<Exclude<Access, 'timer' | 'push'>, boolean>;
