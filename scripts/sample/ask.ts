import { randomBytes } from 'node:crypto';
import type { ActionName, Input, Output, Result } from '@contract/index';
import type { LocalCloud } from '../../emulator';

/** Calls an action as somebody's phone would. Throws the error's name where it was refused. */
export async function ask<N extends ActionName>(
  cloud: Pick<LocalCloud, 'invoke'>,
  openid: string,
  action: N,
  input: Input<N>,
): Promise<Output<N>> {
  const key = randomBytes(12).toString('hex');
  const result = (await cloud.invoke('api', { action, input, key }, { openid })) as Result<N>;
  if (!result.ok) {
    throw new Error(`${action}: ${result.error}`);
  }
  return result.value;
}
