import type { Locator, Page } from 'playwright-core';

/** The chat between the two phones. */
export type ChatDriver = {
  /** Every message, oldest first. */
  readonly messages: Locator;
  /** The newest card, once it is there. */
  lastCard(): Promise<{ title: string; picture: string }>;
  /** Opens the newest card on the phone of whoever received it. */
  openLastCard(): Promise<void>;
};

export function chatOf(page: Page): ChatDriver {
  const messages = page.locator('.thread .message');
  const last = page.locator('.thread .card-bubble').last();
  return {
    messages,
    async lastCard() {
      await last.waitFor();
      const picture = last.locator('img');
      return {
        title: (await last.locator('.headline').textContent()) ?? '',
        picture: (await picture.count()) === 0 ? '' : ((await picture.getAttribute('src')) ?? ''),
      };
    },
    openLastCard: () => last.click(),
  };
}
