import { generalPurposeIds, switchablePurposeIds } from '@contract/policy/purposes';
import { settle } from '../../matrix/world';
import { give } from '../../support/agreement';
import type { TestCloud } from '../../support/cloud';
import { value } from '../../support/value';
import { heldUnder } from './held';
import type { Refusal } from './refusals';
import { type Outcomes, tryAll } from './tries';

/** What came of everything, and which items of a refused use the cloud held then. */
export type Lived = { readonly outcomes: Outcomes; readonly held: readonly string[] };

/** Somebody who had everything, said no to some of it, and then tries all there is. */
export async function live(cloud: TestCloud, { name, purposes }: Refusal): Promise<Lived> {
  const openid = `oRefuses-${name.replaceAll(' ', '-')}`;
  const has = await settle(cloud, openid);
  const phone = cloud.as(openid);
  for (const purpose of switchablePurposeIds.filter((each) => !generalPurposeIds.includes(each))) {
    value(await give(phone, purpose));
  }
  value(await phone.call('account.rename', { nickname: name }));
  const { accounts = [] } = (await cloud.dump()).collections;
  const owner = accounts.find(({ nickname }) => nickname === name)?.['owner'];
  for (const purpose of purposes) {
    value(await phone.call('consent.withdraw', { purpose }));
  }
  let held: readonly string[] = [];
  const outcomes = await tryAll(phone, has, async () => {
    await cloud.finishJob('erase');
    held = heldUnder(purposes, await cloud.dump(), owner);
  });
  return { outcomes, held };
}
