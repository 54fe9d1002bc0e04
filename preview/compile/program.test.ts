import { runInNewContext } from 'node:vm';
import { createSandbox, type ModuleFunction } from '../runtime/sandbox';
import { programOf } from './program';

type Seen = Record<string, unknown>;

/** Runs modules the way a phone does, in a context that has browser globals to leak. */
function run(modules: Readonly<Record<string, string>>, wx: Seen = {}): Seen {
  const window: { __weapp?: { modules: Record<string, ModuleFunction> } } = {};
  const list = Object.entries(modules).map(([path, text]) => ({ path, text }));
  runInNewContext(programOf(list, '{}'), { window, document: {}, fetch: () => 1, navigator: {} });
  const sandbox = createSandbox({
    modules: window.__weapp?.modules ?? {},
    packages: ['sub/a', 'sub/b'],
    wx,
    define: (_path, work) =>
      work({ Page: jest.fn(), Component: jest.fn(), Behavior: jest.fn() } as never),
    registerApp: jest.fn(),
    getApp: () => ({}),
    getCurrentPages: () => [],
  });
  return sandbox.load('app') as Seen;
}

test.each(['window', 'document', 'fetch', 'navigator', 'AbortController', 'localStorage', 'URL'])(
  'a module does not see %s',
  (name) => {
    expect(run({ app: `exports.seen = typeof ${name}` })['seen']).toBe('undefined');
  },
);

test('the global object has no way back to the browser', () => {
  const seen = run({
    app: 'exports.a = typeof globalThis.document; exports.b = typeof Function("return this")().fetch',
  });
  expect(seen).toEqual({ a: 'undefined', b: 'undefined' });
});

test("Function makes nothing, as in WeChat: code made from text doesn't run and doesn't throw", () => {
  expect(run({ app: 'exports.made = typeof new Function("return 1")' })).toEqual({
    made: 'object',
  });
  expect(run({ app: 'exports.made = typeof Function("return 1")' })).toEqual({ made: 'undefined' });
});

test('modules are strict', () => {
  expect(() => run({ app: 'undeclared = 1' })).toThrow('undeclared is not defined');
});

test('a module is run once and found by its relative path', () => {
  const seen = run({
    app: 'exports.values = [require("./a/one").n, require("/a/one.js").n, require("./a/two").n]',
    'a/one': 'globalThis.count = (globalThis.count || 0) + 1; exports.n = globalThis.count',
    'a/two': 'exports.n = require("../a/one").n + 10',
  });
  expect([...(seen['values'] as number[])]).toEqual([1, 1, 11]);
});

test.each(['app', 'sub/b/page'])('%s cannot count on the files of another package', (from) => {
  const modules = { app: '', 'sub/a/part': '', 'sub/b/page': '' };
  const asking = { ...modules, [from]: 'require("/sub/a/part")' };
  expect(() =>
    run({ ...asking, ...(from === 'app' ? {} : { app: `require("/${from}")` }) }),
  ).toThrow(/outside the package/);
});

test('a subpackage has its own files and those of the main package', () => {
  const seen = run({
    app: 'exports.n = 1',
    'sub/a/page': 'exports.n = require("../../app").n + require("./part").n',
    'sub/a/part': 'exports.n = 2',
  });
  expect(seen['n']).toBe(1);
});

test('a missing module is named', () => {
  expect(() => run({ app: 'require("./gone")' })).toThrow("module 'gone.js' is not defined");
});
