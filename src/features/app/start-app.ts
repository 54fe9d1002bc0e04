import { startCloud } from '@phone/cloud/start';
import { startUsage } from '@phone/cloud/usage';
import { listenToPrivacyGate } from '@phone/platform/privacy-gate';
import { followSystemTheme } from './display';
import { askPrivacy } from './privacy-question';

/** Everything that is set up once for the whole program; `app.tsx` calls it before any page. */
export function startApp(): void {
  startCloud();
  startUsage();
  followSystemTheme();
  listenToPrivacyGate(askPrivacy);
}
