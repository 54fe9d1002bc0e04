import type { ComponentEnv } from './framework';
import { hiddenGlobals, patchedFunction, phoneGlobal } from './globals';
import { resolvePath } from './route';

export type SandboxParts = {
  readonly scripts: Readonly<Record<string, string>>;
  readonly wx: unknown;
  /** Runs the work with `Page`, `Component` and `Behavior` that register under the path. */
  define(path: string, work: (env: ComponentEnv) => void): void;
  registerApp(options: unknown): void;
  getApp(): unknown;
  getCurrentPages(): unknown[];
};

/** Loads modules by path as WeChat does: once each, inside its wrapper, `require` by relative path. */
export function createSandbox(parts: SandboxParts): { load(path: string): unknown } {
  const loaded = new Map<string, { exports: unknown }>();
  const global = phoneGlobal();
  const Patched = patchedFunction(global);
  const load = (path: string): unknown => {
    const known = loaded.get(path);
    if (known !== undefined) {
      return known.exports;
    }
    const source = parts.scripts[path];
    if (source === undefined) {
      throw new Error(`module '${path}.js' is not defined`);
    }
    const module = { exports: {} as unknown };
    loaded.set(path, module);
    const requireFrom = (target: string): unknown =>
      load(resolvePath(target, path).replace(/\.js$/, ''));
    parts.define(path, (env) => {
      const given: Record<string, unknown> = {
        require: requireFrom,
        module,
        exports: module.exports,
        wx: parts.wx,
        App: parts.registerApp,
        Page: env.Page,
        Component: env.Component,
        Behavior: env.Behavior,
        getApp: parts.getApp,
        getCurrentPages: parts.getCurrentPages,
        Function: Patched,
        global,
        globalThis: global,
      };
      wrap(path, source, Object.keys(given)).apply(undefined, Object.values(given));
    });
    return module.exports;
  };
  return { load };
}

function wrap(
  path: string,
  source: string,
  names: readonly string[],
): (...args: unknown[]) => void {
  const body = `"use strict";\n${source}\n//# sourceURL=weapp://${path}.js`;
  const make = Function as unknown as new (...parts: string[]) => (...args: unknown[]) => void;
  return new make(...names, ...hiddenGlobals, body);
}
