import type { AccountView } from '@contract/account';
import type { Asking } from '@server/kernel/handler';
import type { Outside } from '@server/kernel/outside';
import { consentsNow } from '../consent';
import { maskPhone } from './rules';

/** The caller's own account, or null for a guest. `avatarUrl` is looked up beforehand. */
export async function accountView(
  asking: Asking,
  avatarUrl: string | null,
): Promise<AccountView | null> {
  const account = await asking.openAccount();
  return account === null
    ? null
    : {
        nickname: account.nickname,
        avatarUrl,
        phoneMasked: account.phone === undefined ? null : maskPhone(account.phone),
        state: account.state,
        leavesAt: account.leavesAt ?? null,
        ...consentsNow(account, asking.now),
      };
}

/** The same after a write: then there is one. */
export async function accountAnswer(
  asking: Asking,
  avatarUrl: string | null,
): Promise<{ account: AccountView }> {
  const account = await accountView(asking, avatarUrl);
  if (account === null) {
    throw new Error('the account that was just written is not there');
  }
  return { account };
}

/** A link to the caller's avatar. Asked for outside of transactions: it is a call to elsewhere. */
export async function avatarLink({ account, outside }: Looking): Promise<string | null> {
  return account?.avatar === undefined ? null : outside.linkTo(account.avatar);
}

type Looking = Pick<Asking, 'account'> & { readonly outside: Outside };
