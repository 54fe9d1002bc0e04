import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { PhoneProbe } from '../../../preview/runtime/test-hook';

/** One of the two phones, spoken to in the words of a person holding it. */
export type PhoneDriver = {
  readonly frame: FrameLocator;
  ready(): Promise<void>;
  /** Taps what carries this name: a button, a link, a tab, a switch, or plain text. */
  tap(name: string | RegExp): Promise<void>;
  /** Types into the field with this label, replacing what is there. */
  type(label: string | RegExp, text: string): Promise<void>;
  /** Waits until this text can be seen. */
  see(text: string | RegExp): Promise<void>;
  seeNot(text: string | RegExp): Promise<void>;
  toast(text: string | RegExp): Promise<void>;
  /** Presses a button of the sheet WeChat shows on top. */
  answer(label: string): Promise<void>;
  /** The visible page's path with its query. */
  path(): Promise<string>;
  waitForPath(path: string): Promise<void>;
  back(): Promise<void>;
  /** Asks the phone's probe; the function runs inside the phone. */
  ask<K extends keyof PhoneProbe>(name: K): Promise<ReturnType<PhoneProbe[K]>>;
  /** Turns one of the bench's switches above the phone. */
  bench(name: string | RegExp): Promise<void>;
  hold(person: string): Promise<void>;
};

const WAIT_MS = 10_000;
const TAPPABLE = ['button', 'link', 'tab', 'switch', 'checkbox', 'radio', 'menuitem'] as const;

export function phoneOn(page: Page, side: 'left' | 'right'): PhoneDriver {
  const slot = page.locator(`.slot[data-side="${side}"]`);
  const iframe = slot.locator('iframe');
  const frame = iframe.contentFrame();
  const ask = <K extends keyof PhoneProbe>(name: K): Promise<ReturnType<PhoneProbe[K]>> =>
    frame.locator('body').evaluate(probeAnswer, name) as Promise<ReturnType<PhoneProbe[K]>>;
  const text = (words: string | RegExp): Locator => visible(frame.getByText(words));
  const poll = async (path: string): Promise<void> => {
    await frame.locator('body').evaluate(waitUntilPath, { path, waitMs: WAIT_MS });
  };
  return {
    frame,
    ask,
    ready: () => visible(frame.locator('wx-page')).waitFor({ timeout: 30_000 }),
    tap: (name) => named(frame, name).click({ timeout: WAIT_MS }),
    type: (label, value) =>
      visible(frame.getByRole('textbox', { name: label })).fill(value, { timeout: WAIT_MS }),
    see: (words) => text(words).waitFor({ timeout: WAIT_MS }),
    seeNot: (words) => text(words).waitFor({ state: 'hidden', timeout: WAIT_MS }),
    toast: (words) =>
      visible(frame.locator('.toast').getByText(words)).waitFor({ timeout: WAIT_MS }),
    answer: (label) =>
      frame
        .locator('dialog.sheet')
        .last()
        .getByRole('button', { name: label, exact: true })
        .click({ timeout: WAIT_MS }),
    path: () => ask('path'),
    waitForPath: poll,
    back: () => frame.locator('.bar-left').click(),
    bench: (name) => slot.locator('.slot-bar').getByRole('button', { name }).click(),
    hold: async (person) => {
      await slot.locator('.person select').selectOption({ label: person });
    },
  };
}

function named(frame: FrameLocator, name: string | RegExp): Locator {
  const options = typeof name === 'string' ? { name, exact: true } : { name };
  const byRole = TAPPABLE.map((role) => frame.getByRole(role, options));
  const byText = frame.getByText(name, { exact: typeof name === 'string' });
  return visible([...byRole].reduceRight((rest, one) => one.or(rest), byText));
}

const visible = (locator: Locator): Locator => locator.filter({ visible: true }).first();

function probeAnswer(_body: unknown, name: keyof PhoneProbe): unknown {
  const { __phone } = window as unknown as { __phone: PhoneProbe };
  return __phone[name]();
}

async function waitUntilPath(
  _body: unknown,
  { path, waitMs }: { path: string; waitMs: number },
): Promise<void> {
  const { __phone } = window as unknown as { __phone: PhoneProbe };
  const until = performance.now() + waitMs;
  while (!__phone.path().startsWith(path)) {
    if (performance.now() > until) {
      throw new Error(`The phone shows ${__phone.path()}, not ${path}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
