import { allowOwnComponents, defineBuiltins } from '../components';
import { provideHost } from '../components/host';
import type { Bundle } from '../bundle';
import { h } from '../dom';
import { onSettings, readSettings, type PhoneSettings } from '../settings';
import { createShell } from '../shell/shell';
import { createWx } from '../wx';
import { createAppLife, type AppInstance } from './app-life';
import { collectFaults } from './faults';
import { createFiles } from './files';
import { createFramework } from './framework';
import { createMenu } from './menu';
import { callHook } from './page';
import { createPageFactory, startPage } from './page-factory';
import { PageStack } from './page-stack';
import { createPageStyles } from './page-styles';
import { createPhoneStorage, type PhoneStorage } from './phone-storage';
import type { Phone } from './phone';
import { phonePermissions, phonePrivacy } from './phone-consents';
import type { Program } from './program';
import { listenToScroll } from './scrolling';
import { componentHost } from './component-host';
import { createSandbox } from './sandbox';
import { countStats } from './stats';
import { listenForTaps } from './taps';
import { listenForTouches } from './touches';

export type PhoneParts = {
  readonly openid: string;
  readonly bundle: Bundle;
  readonly program: Program;
  readonly root: HTMLElement;
  readonly toBench: Phone['toBench'];
  readonly peer: () => string;
};

/** Puts a phone together: shell, framework, pages and `wx`. The app is loaded but not launched. */
export function createPhone(parts: PhoneParts): Phone {
  const { openid, bundle, program, root, toBench, peer } = parts;
  const faults = collectFaults();
  const files = createFiles();
  const life = createAppLife(faults);
  const stats = countStats(() => phone.stack.top?.frame.frame.querySelectorAll('*').length ?? 0);
  const storage = createPhoneStorage(openid, localStorage);
  const styles = createPageStyles(bundle.styles);
  defineBuiltins();
  allowOwnComponents(
    Object.values(bundle.configs).flatMap((config) => Object.keys(config.usingComponents ?? {})),
  );
  const shell = createShell({
    root,
    bundle,
    fileUrl: files.url,
    bar: createMenu(() => phone),
    chooseTab: (index) => chooseTab(phone, index),
  });
  const framework = createFramework(bundle, program.templates, faults);
  const sandbox = { load: (_path: string): unknown => undefined };
  const stack = new PageStack({
    tabs: bundle.app.tabBar?.list.map((item) => item.pagePath) ?? [],
    allPages: allPages(bundle),
    fault: faults.report,
    create: createPageFactory({
      bundle,
      framework,
      faults,
      stats,
      container: shell.pages,
      load: (path) => sandbox.load(path),
    }),
    start: (page) => {
      listenToScroll(page, bundle, faults);
      startPage(page, faults.report);
    },
    changed: (page, depth) => {
      styles.show(page.path);
      shell.refresh(page, depth);
      toBench({ type: 'phone:page', openid, path: page.path });
    },
  });
  const settings = watchSettings(openid);
  const phone: Phone = {
    ...{ openid, bundle, faults, stats, files, shell, stack, life, peer, toBench },
    privacy: phonePrivacy(openid, settings.now),
    permissions: phonePermissions(openid, bundle, settings.now),
    settings: settings.now,
    onSettings: settings.listen,
    loadApp: () => void sandbox.load('app'),
  };
  provideHost(componentHost(phone));
  Object.assign(sandbox, sandboxOf(phone, program, framework, storage));
  listenForTaps(shell.pages);
  listenForTouches(shell.pages);
  return phone;
}

function sandboxOf(
  phone: Phone,
  program: Program,
  framework: ReturnType<typeof createFramework>,
  storage: PhoneStorage,
): { load(path: string): unknown } {
  return createSandbox({
    packages: (phone.bundle.app.subPackages ?? []).map(({ root }) => root),
    modules: program.modules,
    wx: createWx(phone, storage),
    define: framework.define,
    registerApp: (options) => phone.life.register(options as AppInstance),
    getApp: () => phone.life.instance(),
    getCurrentPages: () => phone.stack.pages.map((page) => page.instance),
  });
}

export function allPages({ app }: Bundle): string[] {
  const sub = (app.subPackages ?? []).flatMap(({ root, pages }) =>
    pages.map((page) => `${root.replace(/^\/|\/$/g, '')}/${page}`),
  );
  return [...app.pages, ...sub];
}

function chooseTab({ bundle, stack, faults }: Phone, index: number): void {
  const item = bundle.app.tabBar?.list[index];
  if (item !== undefined) {
    stack.switchTab({ path: item.pagePath, query: {} });
    const { pagePath, text } = item;
    if (stack.top !== undefined) {
      callHook(stack.top, 'onTabItemTap', [{ index, pagePath, text }], faults.report);
    }
  }
}

function watchSettings(openid: string) {
  let now = readSettings(openid);
  const listeners: ((now: PhoneSettings, before: PhoneSettings) => void)[] = [];
  onSettings(openid, (next) => {
    const before = now;
    now = next;
    for (const listener of listeners) {
      listener(now, before);
    }
  });
  return {
    now: () => now,
    listen: (listener: (now: PhoneSettings, before: PhoneSettings) => void) => {
      listeners.push(listener);
    },
  };
}

/** The element a phone is drawn in. */
export function phoneRoot(): HTMLElement {
  const root = h('div', { class: 'phone' });
  document.body.append(root);
  return root;
}
