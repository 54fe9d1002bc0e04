import type { Bundle } from '../bundle';
import type { PhoneMessage } from '../protocol';
import type { PhoneSettings } from '../settings';
import type { Shell } from '../shell/shell';
import type { AppLife } from './app-life';
import type { Faults } from './faults';
import type { PhoneFiles } from './files';
import type { PageStack } from './page-stack';
import type { Privacy } from './privacy';
import type { Permissions } from './permissions';
import type { Stats } from './stats';

/** Everything of one phone that the `wx` object and the components work on. */
export type Phone = {
  readonly openid: string;
  readonly bundle: Bundle;
  readonly faults: Faults;
  readonly stats: Stats;
  readonly files: PhoneFiles;
  readonly shell: Shell;
  readonly stack: PageStack;
  readonly life: AppLife;
  readonly privacy: Privacy;
  readonly permissions: Permissions;
  readonly settings: () => PhoneSettings;
  readonly onSettings: (listener: (now: PhoneSettings, before: PhoneSettings) => void) => void;
  /** The name of whoever is at the other end of the chat. */
  readonly peer: () => string;
  readonly toBench: (message: PhoneMessage) => void;
  /** Runs app.js, which registers the app. */
  readonly loadApp: () => void;
};
