import type { Browser } from 'playwright-core';
import { countOpening, newPhone, type Opening, type Where } from './count-opening';

/** What a page costs on a phone that opens it for the first time, and once more. */
export type Openings = { readonly first: Opening; readonly again: Opening };

export async function openTwice(browser: Browser, where: Where): Promise<Openings> {
  const phone = await newPhone(browser);
  try {
    const first = await countOpening(phone, where);
    return { first, again: await countOpening(phone, where) };
  } finally {
    await phone.close();
  }
}
