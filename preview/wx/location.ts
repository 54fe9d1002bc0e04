import type { Phone } from '../runtime/phone';
import type { Scope } from '../runtime/permissions';
import { WxFailure } from '../runtime/wx-failure';
import { api } from './api';

/** Where the bench stands: the middle of Guangzhou. Fuzzy answers are rounded to about a km. */
const HERE = { latitude: 23.12911, longitude: 113.26436 };

export function locationApis({ bundle, privacy, permissions }: Phone) {
  const pass = async (name: string, scope: Scope) => {
    if (bundle.app.requiredPrivateInfos?.includes(name) !== true) {
      throw new WxFailure(
        'the api need to be declared in the requiredPrivateInfos field in app.json/ext.json',
      );
    }
    await privacy.pass(name);
    await permissions.pass(scope);
  };
  return {
    getFuzzyLocation: api('getFuzzyLocation', async () => {
      await pass('getFuzzyLocation', 'scope.userFuzzyLocation');
      return { latitude: 23.13, longitude: 113.26 };
    }),
    getLocation: api('getLocation', async () => {
      await pass('getLocation', 'scope.userLocation');
      const still = { speed: -1, altitude: 0, verticalAccuracy: 0, horizontalAccuracy: 30 };
      return { ...HERE, ...still, accuracy: 30 };
    }),
  };
}
