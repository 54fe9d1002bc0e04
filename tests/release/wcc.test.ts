/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pagesOf } from '../../scripts/weapp/app-json';
import type { AppJson } from '../../scripts/weapp/app-json';

/** The pages run on WeChat's own view framework, their templates through its own compiler. */
const dist = path.resolve(__dirname, '../../dist/weapp');
const appJson = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8')) as AppJson;

type Lifecycle = Record<'onLoad' | 'onShow' | 'onReady', (query?: object) => void>;
type Page = {
  readonly dom: { readonly textContent: string; readonly innerHTML: string };
  readonly instance: Lifecycle;
  readonly attach: (parent: unknown) => void;
};
type Definition = Readonly<Record<string, unknown>> & { readonly data?: object };
type App = { onLaunch: (options: object) => void };
type Answering = { data: { action: string }; success: (answer: object) => void };

type Simulate = {
  readonly load: (page: string, tag: string, options: object) => string;
  readonly render: (id: string) => Page;
  readonly sleep: (ms: number) => Promise<void>;
};

const SETTLE_MS = 300;
/** Its typings would make WeChat's globals those of every program here, so they stay outside. */
const simulate = jest.requireActual<Simulate>('miniprogram-simulate');
const browser = globalThis as unknown as Record<string, unknown> & {
  document: { body: unknown };
  wx: Record<string, unknown>;
  Component: (definition: object) => void;
};

beforeAll(() => {
  let app: App | null = null;
  browser['App'] = (definition: App) => (app = definition);
  browser['getApp'] = () => app;
  browser['getCurrentPages'] = () => [];
  browser['Page'] = (definition: Definition) => {
    const methods = Object.entries(definition).filter(([, value]) => typeof value === 'function');
    browser.Component({ data: definition.data, methods: Object.fromEntries(methods) });
  };
  browser.wx['cloud'] = { init: () => undefined, callFunction: answerGuest };
  jest.requireActual(path.join(dist, 'app.js'));
  (app as App | null)?.onLaunch({ path: appJson.pages[0], query: {} });
});

test.each(pagesOf(appJson))('%s is compiled by wcc and draws something', async (page) => {
  const { dom } = await open(page);
  expect(dom.innerHTML.length).toBeGreaterThan(100);
  expect(dom.textContent.trim()).not.toBe('');
});

async function open(page: string): Promise<Page> {
  const id = simulate.load(path.join(dist, page), page.replace(/\W/g, '-'), {
    rootPath: dist,
    compiler: 'official',
  });
  const shown = simulate.render(id);
  shown.attach(browser.document.body);
  Object.assign(shown.instance, { route: page, __route__: page });
  shown.instance.onLoad({});
  shown.instance.onShow();
  shown.instance.onReady();
  await simulate.sleep(SETTLE_MS);
  return shown;
}

/** A cloud in which nobody is registered. */
function answerGuest({ data, success }: Answering): void {
  const value = data.action === 'card.home' ? { account: null, cards: [] } : null;
  success({
    result:
      value === null ? { ok: false, error: 'account/required', traceId: '' } : { ok: true, value },
  });
}
