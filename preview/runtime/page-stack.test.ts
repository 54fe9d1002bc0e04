import type { OpenPage } from './page';
import { PageStack } from './page-stack';
import type { Route } from './route';

const TABS = ['tab/one', 'tab/two'];
const PAGES = [...TABS, 'page/a', 'page/b'];
const to = (path: string): Route => ({ path, query: {} });

function open(...paths: string[]) {
  const said: string[] = [];
  let count = 0;
  const create = ({ path, query }: Route): OpenPage => {
    count += 1;
    const hook = (name: string) => () => said.push(`${path} ${name}`);
    const frame = {
      isConnected: true,
      inert: false,
      classList: { toggle: () => undefined },
      remove() {
        this.isConnected = false;
      },
    };
    return {
      ...{ id: count, path, query, bar: {} },
      instance: { onShow: hook('onShow'), onHide: hook('onHide'), onUnload: hook('onUnload') },
      root: { release: () => undefined },
      frame: { frame },
    } as unknown as OpenPage;
  };
  const stack = new PageStack({
    tabs: TABS,
    allPages: PAGES,
    create,
    start: ({ path }) => said.push(`${path} onLoad`),
    changed: () => undefined,
    fault: (_where, error) => {
      throw error;
    },
  });
  stack.reLaunch(to(paths[0] ?? 'tab/one'));
  paths.slice(1).forEach((path) => stack.navigateTo(to(path)));
  said.length = 0;
  return { stack, said, depth: () => stack.pages.map((page) => page.path) };
}

test('a new page hides the one below and going back shows it again', () => {
  const { stack, said, depth } = open('tab/one');
  stack.navigateTo(to('page/a'));
  stack.navigateBack(1);
  expect(said).toEqual(['tab/one onHide', 'page/a onLoad', 'page/a onUnload', 'tab/one onShow']);
  expect(depth()).toEqual(['tab/one']);
});

test('going back stops at the first page and does not show it twice', () => {
  const { stack, said } = open('tab/one');
  stack.navigateBack(3);
  expect(said).toEqual([]);
});

test('a tab stays alive while another shows, and comes back as it was', () => {
  const { stack, said, depth } = open('tab/one');
  const first = stack.top;
  stack.switchTab(to('tab/two'));
  stack.switchTab(to('tab/one'));
  expect(said).toEqual(['tab/one onHide', 'tab/two onLoad', 'tab/two onHide', 'tab/one onShow']);
  expect(stack.top).toBe(first);
  expect(depth()).toEqual(['tab/one']);
});

test('switching tabs closes the pages above, and hides a hidden tab only once', () => {
  const { stack, said } = open('tab/one', 'page/a', 'page/b');
  stack.switchTab(to('tab/two'));
  expect(said).toEqual(['page/b onUnload', 'page/a onUnload', 'tab/two onLoad']);
});

test('a page that is no tab does not survive a switch from under it', () => {
  const { stack, said } = open('page/a');
  stack.switchTab(to('tab/one'));
  expect(said).toEqual(['page/a onUnload', 'tab/one onLoad']);
});

test('relaunching unloads everything, the hidden tabs too', () => {
  const { stack, said, depth } = open('tab/one');
  stack.switchTab(to('tab/two'));
  said.length = 0;
  stack.reLaunch(to('page/a'));
  expect(said).toEqual(['tab/two onUnload', 'tab/one onUnload', 'page/a onLoad']);
  expect(depth()).toEqual(['page/a']);
});

test.each([
  ['navigateTo', 'tab/two', 'can not navigateTo a tabbar page'],
  ['redirectTo', 'tab/two', 'can not redirectTo a tabbar page'],
  ['switchTab', 'page/a', 'can not switch to no-tabBar page'],
  ['navigateTo', 'page/gone', 'page "page/gone" is not found'],
  ['reLaunch', 'page/gone', 'page "page/gone" is not found'],
] as const)('%s to %s is refused as in WeChat', (move, path, reason) => {
  const { stack, said } = open('tab/one');
  expect(() => stack[move](to(path))).toThrow(reason);
  expect(said).toEqual([]);
});

test('the eleventh page is refused', () => {
  const { stack } = open('tab/one', ...Array.from({ length: 9 }, () => 'page/a'));
  expect(() => stack.navigateTo(to('page/b'))).toThrow('webview count limit exceed');
});
