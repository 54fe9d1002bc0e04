import type { ComponentEnv } from './framework';
import { moduleParameters, patchedFunction, phoneGlobal } from './globals';
import { resolvePath } from './route';

export type ModuleFunction = (...given: readonly unknown[]) => void;

export type SandboxParts = {
  readonly modules: Readonly<Record<string, ModuleFunction>>;
  /** Roots of the subpackages. */
  readonly packages: readonly string[];
  readonly wx: unknown;
  /** Runs the work with `Page`, `Component` and `Behavior` that register under the path. */
  readonly define: (path: string, work: (env: ComponentEnv) => void) => void;
  readonly registerApp: (options: unknown) => void;
  readonly getApp: () => unknown;
  readonly getCurrentPages: () => unknown[];
};

/** Runs modules by path as WeChat does: once each, `require` by relative path, few globals. */
export function createSandbox(parts: SandboxParts): { load: (path: string) => unknown } {
  const loaded = new Map<string, { exports: unknown }>();
  const global = phoneGlobal();
  const shared = {
    wx: parts.wx,
    App: parts.registerApp,
    getApp: parts.getApp,
    getCurrentPages: parts.getCurrentPages,
    Function: patchedFunction(global),
    global,
    globalThis: global,
  };
  const packageOf = (path: string): string =>
    parts.packages.find((root) => path.startsWith(`${root}/`)) ?? '';
  const load = (path: string): unknown => {
    const known = loaded.get(path);
    if (known !== undefined) {
      return known.exports;
    }
    const run = parts.modules[path];
    if (run === undefined) {
      throw new Error(`module '${path}.js' is not defined`);
    }
    const module = { exports: {} as unknown };
    loaded.set(path, module);
    const require = (target: string): unknown => {
      const found = resolvePath(target, path).replace(/\.js$/, '');
      const home = packageOf(found);
      // A phone may have a subpackage or not: only the package itself can count on its files.
      if (home !== '' && home !== packageOf(path)) {
        throw new Error(`'${path}.js' is outside the package of '${found}.js'`);
      }
      return load(found);
    };
    parts.define(path, ({ Page, Component, Behavior }) => {
      const own = { require, module, exports: module.exports, Page, Component, Behavior };
      const given: Record<(typeof moduleParameters)[number], unknown> = { ...shared, ...own };
      run(...moduleParameters.map((name) => given[name]));
    });
    return module.exports;
  };
  return { load };
}
