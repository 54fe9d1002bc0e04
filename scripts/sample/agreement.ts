import type { Agreement } from '../../contract/consent';
import type { Input, Output } from '../../contract';
import { type ConsentPurposeId, generalPurposeIds, kindOf } from '../../contract/policy/purposes';
import { currentVersion, type PolicyVersion } from '../../contract/policy/versions';

/** Calls `consent.show` for somebody. */
type Show = (input: Input<'consent.show'>) => Promise<Output<'consent.show'>>;

/** What a phone sends with a consent, once the cloud has said that the text was shown. */
export async function agreementFor(
  show: Show,
  purposes: readonly ConsentPurposeId[] = generalPurposeIds,
  { id: version, hash }: Pick<PolicyVersion, 'id' | 'hash'> = currentVersion,
): Promise<Agreement> {
  const [first = 'account'] = purposes;
  const text = { version, hash, language: 'zh-CN' } as const;
  const { token } = await show({ kind: kindOf(first), purposes: [...purposes], ...text });
  return { ...text, shown: token };
}
