import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inventory } from '@contract/policy/inventory';
import { appSettings } from '@contract/policy/wechat/app-settings';
import { requireBuild, weappDir } from './build';

type AppJson = { readonly requiredPrivateInfos?: unknown; readonly permission?: unknown };

beforeAll(requireBuild);

test('the app.json that ships asks for the private interfaces that the inventory names', () => {
  const app = JSON.parse(readFileSync(path.join(weappDir, 'app.json'), 'utf8')) as AppJson;
  const { requiredPrivateInfos, permission } = appSettings(Object.values(inventory));
  expect(app.requiredPrivateInfos).toEqual(requiredPrivateInfos);
  expect(app.permission).toEqual(permission);
  const planted = { ...inventory['card.email'], wxApi: ['chooseAddress'] };
  expect(app).not.toMatchObject(appSettings([...Object.values(inventory), planted]));
});
