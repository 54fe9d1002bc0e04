import type { Contact } from '@contract/values';
import { codeSentTo, type TestCloud, type TestPhone } from './cloud';
import { value } from './value';

let count = 0;
/** A number that no other test has. */
export const newMobile = (): string => `137${String((count += 1)).padStart(8, '0')}`;

export const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

/** Asks for a code, reads it where it arrived, and proves the contact with it. */
export async function prove(cloud: TestCloud, phone: TestPhone, to: Contact) {
  value(await phone.call('bystander.sendCode', { to }));
  return value(await phone.call('bystander.prove', { to, code: codeSentTo(cloud, to) }));
}
