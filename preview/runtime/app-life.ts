import type { Faults } from './faults';
import { parseRoute, type Query } from './route';

/** How the mini-program was opened. Scene 1001 is the recent list, 1007 a card in a chat. */
export type EnterOptions = {
  readonly path: string;
  readonly query: Query;
  readonly scene: number;
  readonly referrerInfo: Readonly<Record<string, never>>;
  readonly shareTicket: undefined;
};

export type AppInstance = {
  readonly onLaunch?: (options: EnterOptions) => void;
  readonly onShow?: (options: EnterOptions) => void;
  readonly onHide?: () => void;
  readonly onError?: (message: string) => void;
  readonly onUnhandledRejection?: (event: { reason: unknown; promise: unknown }) => void;
  readonly onPageNotFound?: (event: unknown) => void;
  readonly onThemeChange?: (event: { theme: string }) => void;
};

/** The app object and its life: launched once, shown and hidden often. */
export type AppLife = {
  readonly register: (app: AppInstance) => void;
  readonly instance: () => AppInstance;
  readonly launchOptions: () => EnterOptions;
  readonly enterOptions: () => EnterOptions;
  readonly launch: (url: string, scene: number) => EnterOptions;
  readonly show: (url: string, scene: number) => EnterOptions;
  /** Once only: what is hidden is not hidden again. */
  readonly hide: () => void;
  readonly isHidden: () => boolean;
  readonly on: (event: LifeEvent, listener: (value: never) => void) => void;
  readonly off: (event: LifeEvent, listener?: (value: never) => void) => void;
  readonly tell: (event: LifeEvent, value: unknown) => void;
};

export type LifeEvent =
  'show' | 'hide' | 'error' | 'unhandledRejection' | 'themeChange' | 'network';

export function createAppLife(faults: Faults): AppLife {
  let app: AppInstance = {};
  let launched: EnterOptions = optionsOf('', 1001);
  let entered = launched;
  let hidden = false;
  const listeners = new Map<LifeEvent, Set<(value: never) => void>>();
  const guarded = (where: string, work: () => void): void => {
    try {
      work();
    } catch (error) {
      faults.report(where, error);
    }
  };
  const tell = (event: LifeEvent, value: unknown): void => {
    for (const listener of listeners.get(event) ?? []) {
      guarded(event, () => listener(value as never));
    }
  };
  const show = (url: string, scene: number): EnterOptions => {
    hidden = false;
    entered = optionsOf(url, scene);
    guarded('App.onShow', () => app.onShow?.(entered));
    tell('show', entered);
    return entered;
  };
  return {
    register: (instance) => (app = instance),
    instance: () => app,
    launchOptions: () => launched,
    enterOptions: () => entered,
    launch(url, scene) {
      launched = entered = optionsOf(url, scene);
      guarded('App.onLaunch', () => app.onLaunch?.(launched));
      return show(url, scene);
    },
    show,
    isHidden: () => hidden,
    hide() {
      if (hidden) {
        return;
      }
      hidden = true;
      guarded('App.onHide', () => app.onHide?.());
      tell('hide', {});
    },
    on(event, listener) {
      listeners.set(event, (listeners.get(event) ?? new Set()).add(listener));
    },
    off(event, listener) {
      if (listener === undefined) {
        listeners.delete(event);
      } else {
        listeners.get(event)?.delete(listener);
      }
    },
    tell,
  };
}

function optionsOf(url: string, scene: number): EnterOptions {
  return { ...parseRoute(url), scene, referrerInfo: {}, shareTicket: undefined };
}
