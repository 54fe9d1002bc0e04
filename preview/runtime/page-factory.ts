import type { Bundle } from '../bundle';
import type { Framework } from './framework';
import { Unsupported, type Faults } from './faults';
import { callHook, type OpenPage, type PageInstance } from './page';
import { createPageFrame } from './page-frame';
import { resolvePath, type Route } from './route';
import { carrySetData } from './set-data';
import type { Stats } from './stats';

export type PageFactoryParts = {
  readonly bundle: Bundle;
  readonly framework: Framework;
  readonly faults: Faults;
  readonly stats: Stats;
  readonly container: HTMLElement;
  readonly load: (path: string) => unknown;
};

/** Makes pages, their code loaded once. */
export function createPageFactory(parts: PageFactoryParts): (route: Route) => OpenPage {
  const loaded = new Set<string>();
  let count = 0;
  const loadOnce = (path: string): void => {
    if (loaded.has(path)) {
      return;
    }
    loaded.add(path);
    for (const target of Object.values(parts.bundle.configs[path]?.usingComponents ?? {})) {
      loadOnce(resolvePath(target, path));
    }
    parts.load(path);
  };
  return ({ path, query }) => {
    loadOnce(path);
    count += 1;
    const frame = createPageFrame(path);
    parts.container.append(frame.frame);
    const root = parts.framework.createPage(path);
    const instance = root.get() as unknown as PageInstance;
    Object.assign(instance, {
      route: path,
      __route__: path,
      options: query,
      __wxExparserNodeId__: String(count),
      getOpenerEventChannel: eventChannel,
    });
    carrySetData(instance, path, parts.stats, parts.faults);
    return { id: count, path, query, instance, root, frame, bar: {} };
  };
}

/** Calls the first lifecycles of a page in their order and puts it on the screen. */
export function startPage(page: OpenPage, report: Faults['report']): void {
  const { root, frame, query } = page;
  const call = (name: 'onShow' | 'onReady'): void => callHook(page, name, [], report);
  callHook(page, 'onLoad', [{ ...query }], report);
  call('onShow');
  root.attach(
    frame.scroller as unknown as Parameters<typeof root.attach>[0],
    frame.placeholder as unknown as Parameters<typeof root.attach>[1],
  );
  setTimeout(() => call('onReady'), 0);
}

/** Pages that pass data through channels are told that the preview has none. */
function eventChannel(): never {
  throw new Unsupported('getOpenerEventChannel');
}
