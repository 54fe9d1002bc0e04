import type { ShareToken } from '@contract/values';

const SHAPE = /^t_[0-9a-z]{20}$/;

/**
 * The link a person came by: `t` from a chat, `scene` from a mini-program code. Null where it is
 * no link of ours, so that nothing is asked in vain; the server looks at it again.
 */
export function tokenOf(query: Readonly<Record<string, string | undefined>>): ShareToken | null {
  const token = query['t'] ?? decoded(query['scene'] ?? '');
  return isToken(token) ? token : null;
}

/** The shape of `ShareToken` in the contract, whose schema the main package doesn't carry. */
const isToken = (token: string): token is ShareToken => SHAPE.test(token);

function decoded(scene: string): string {
  try {
    return decodeURIComponent(scene);
  } catch {
    return '';
  }
}
