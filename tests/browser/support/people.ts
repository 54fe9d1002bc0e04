import type { Bench } from './bench';

/** Agrees on the first tab and gives a nickname. */
export async function becomeMember(phone: Bench['left'], nickname: string): Promise<void> {
  await phone.see('开始之前，先说清楚');
  await phone.tap('同意');
  await nameYourself(phone, nickname);
  await phone.see('还没有名片');
}

export async function nameYourself(phone: Bench['left'], nickname: string): Promise<void> {
  await phone.type('昵称', nickname);
  await phone.tap('完成');
}

/** Fields of the editor by their labels. */
export type Typed = Readonly<Record<string, string>>;

/** Makes a card in the editor and comes back to the first tab. */
export async function makeCard(phone: Bench['left'], typed: Typed): Promise<void> {
  await phone.tap('做一张名片');
  await phone.waitForPath('packages/studio/pages/edit/index');
  for (const [label, words] of Object.entries(typed)) {
    await phone.type(new RegExp(`^${label}`), words);
  }
  await phone.tap('存好');
  await phone.waitForPath('pages/card/index');
  await phone.see(typed['姓名'] ?? '');
}
