import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inventory, type InventoryRow } from '@contract/policy/inventory';
import { purposes } from '@contract/policy/purposes';
import { appSettings } from '@contract/policy/wechat/app-settings';
import { guidelineOf } from '@contract/policy/wechat/guideline';
import { readHouse } from '../tidy/read-house';
import { impersonalApis } from './impersonal-apis';
import { wxApisIn } from './wx-apis-in-source';

const root = path.resolve(__dirname, '../..');
const entered = path.join(root, 'config/wechat/privacy-guideline.json');
const checkedIn: unknown = JSON.parse(readFileSync(entered, 'utf8'));
const rows: readonly InventoryRow[] = Object.values(inventory);
const named = new Set(rows.flatMap(({ wxApi }) => wxApi));
const used = wxApisIn(readHouse(root));
const unnamed = (found: typeof used) =>
  found.filter(({ api }) => !named.has(api) && !impersonalApis.includes(api));

test('every WeChat interface that is used stands in a row, or touches nobody', () => {
  expect(unnamed(used)).toEqual([]);
  expect(used.map(({ api }) => api)).toEqual(
    expect.arrayContaining(['chooseAvatar', 'getPhoneNumber', 'nickname', 'cloud.callFunction']),
  );
});

test.each([
  ['a call', 'void Taro.getLocation({});', 'getLocation'],
  ['a call on the cloud', 'Taro.cloud.uploadFile({});', 'cloud.uploadFile'],
  ['a button', '<Button openType="getUserInfo" />', 'getUserInfo'],
  ['one of two on a button', 'openType="getRealtimePhoneNumber|share"', 'getRealtimePhoneNumber'],
  ['a hook', "import { useAddToFavorites } from '@tarojs/taro';", 'useAddToFavorites'],
  ['a cast', '(Taro as Any).getWeRunData()', 'getWeRunData'],
  ['Taro handed on whole', 'const api = Taro;', 'Taro'],
])('%s that no row names is found', (_how, text, api) => {
  const planted = wxApisIn([{ path: 'src/platform/planted.ts', text }]);
  expect(unnamed(planted).map((each) => each.api)).toEqual([api]);
});

test('no row names an interface that nothing uses, and none is both personal and not', () => {
  const apis = used.map(({ api }) => api);
  expect([...named].filter((api) => !apis.includes(api))).toEqual([]);
  expect([...impersonalApis].filter((api) => !apis.includes(api))).toEqual([]);
  expect(impersonalApis.filter((api) => named.has(api))).toEqual([]);
});

const nearby: InventoryRow = {
  ...inventory['card.email'],
  wxApi: ['getFuzzyLocation'],
  wechatKey: 'Location',
};

test('app.json asks WeChat for exactly what the rows name, with what it is for', () => {
  expect(appSettings(rows.filter(({ wxApi }) => !wxApi.includes('getFuzzyLocation')))).toEqual({});
  const label = purposes.location.label['zh-CN'];
  expect(appSettings(rows)).toEqual({
    requiredPrivateInfos: ['getFuzzyLocation'],
    permission: { 'scope.userFuzzyLocation': { desc: `只用于${label}，随时可以关掉` } },
  });
});

test('a fuzzy and an exact location together, or a location for nothing, are refused', () => {
  expect(() => appSettings([nearby, { ...nearby, wxApi: ['getLocation'] }])).toThrow('exact');
  expect(() => appSettings([{ ...nearby, purposes: [] }])).toThrow('purpose');
});

test("WeChat's privacy guideline is the one the inventory gives", () => {
  expect(checkedIn).toEqual(guidelineOf(rows));
});

test('another row is another guideline; what is not collected is in none', () => {
  expect(guidelineOf([...rows, nearby])).not.toEqual(checkedIn);
  expect(JSON.stringify(checkedIn)).not.toContain('EXIDNumber');
  for (const { privacy_text: text } of guidelineOf(rows).setting_list) {
    expect(text).not.toMatch(/^(为了|用于)/);
  }
});
