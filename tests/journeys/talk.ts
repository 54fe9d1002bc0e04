import type { TestCloud, TestPhone } from '../support/cloud';
import { value } from '../support/value';
import { fullDraft, makeCard, member } from './people';

/** Two people who exchanged cards. */
export async function two(cloud: TestCloud, name: string) {
  const [left, right] = [await member(cloud, `${name}A`), await member(cloud, `${name}B`)];
  const sent = await makeCard(left, fullDraft);
  const own = await makeCard(right, { ...fullDraft, name: '陈曼', mobile: '13912340021' });
  const returned = { share: sent.share, card: own.id };
  const { id: thread } = value(await right.call('exchange.return', returned));
  return { left, right, thread, sent, own };
}

export const say = (phone: TestPhone, thread: string, text: string, key?: string) =>
  phone.call('message.send', { thread, draft: { kind: 'text', text } }, key);

export const read = async (phone: TestPhone, thread: string, from = {}) =>
  value(await phone.call('message.read', { thread, ...from }));

export const texts = async (phone: TestPhone, thread: string) =>
  (await read(phone, thread)).messages.map((each) => (each.kind === 'text' ? each.text : null));

export const threads = async (phone: TestPhone) =>
  value(await phone.call('message.threads', {})).threads;

/** What lies of one conversation in a collection. */
export const lying = async (cloud: TestCloud, name: string, thread: string) =>
  ((await cloud.dump()).collections[name] ?? []).filter((each) => each['thread'] === thread);
