import type { Agreement } from '@contract/consent';
import type { ConsentPurposeId, SwitchablePurposeId } from '@contract/policy/purposes';
import type { PolicyVersion } from '@contract/policy/versions';
import { agreementFor } from '../../scripts/sample/agreement';
import type { TestPhone } from './cloud';
import { value } from './value';

/** Shows a person the text in force for some purposes, and agrees to it as the phone would. */
export const agreementOf = (
  phone: TestPhone,
  purposes?: readonly ConsentPurposeId[],
  version?: Pick<PolicyVersion, 'id' | 'hash'>,
): Promise<Agreement> =>
  agreementFor(async (input) => value(await phone.call('consent.show', input)), purposes, version);

/** Shows a purpose, agrees to it, and answers what came of it. */
export async function give(phone: TestPhone, purpose: SwitchablePurposeId) {
  const agreement = await agreementOf(phone, [purpose]);
  return phone.call('consent.give', { purposes: [purpose], agreement });
}

export async function register(phone: TestPhone, nickname: string) {
  const agreement = await agreementOf(phone);
  return phone.call('account.register', { nickname, agreement });
}
