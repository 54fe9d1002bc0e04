import type { Browser } from 'playwright-core';
import { launchChromium } from './support/chromium';
import { eventually } from './support/eventually';
import { onePage, openWeapp, type Weapp } from './support/weapp';

let browser: Browser;
let weapp: Weapp;

beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterEach(() => weapp.close());
afterAll(() => browser.close());

/** A page with one button `go`; what `go()` gives back or throws is said. */
const open = async (go: string, wxml = '', more = {}): Promise<void> => {
  const button = '<button bindtap="run">go</button>';
  weapp = await openWeapp(
    browser,
    onePage(
      button + wxml,
      `run() { Promise.resolve().then(() => this.go()).then((v) => this.say(v), (e) => this.say(e.errMsg || String(e))) },
       async go() { ${go} }`,
      more,
    ),
  );
};
const go = () => weapp.page.getByRole('button', { name: 'go', exact: true }).click();
const says = (value: unknown) =>
  eventually(async () => JSON.stringify(await weapp.said()), JSON.stringify(value));
const answer = (name: string) =>
  weapp.page.locator('dialog.sheet').last().getByRole('button', { name, exact: true }).click();

test('a canvas is found, drawn on, and becomes a picture the page can show', async () => {
  await open(
    `const [found] = await new Promise((done) => wx.createSelectorQuery().select('#c').fields({ node: true, size: true }).exec(done));
     const { node } = found; node.width = 50; node.height = 40;
     const pen = node.getContext('2d'); pen.fillStyle = '#1e5b5a'; pen.fillRect(0, 0, 50, 40); pen.font = '20px sans-serif'; pen.fillText('名', 5, 25);
     const { tempFilePath } = await wx.canvasToTempFilePath({ canvas: node, fileType: 'jpg' });
     const info = await wx.getImageInfo({ src: tempFilePath });
     this.setData({ src: tempFilePath });
     return [found.width, found.height, info.width, info.height, tempFilePath.slice(0, 12)]`,
    '<canvas type="2d" id="c" style="width:100px;height:80px" /><image src="{{src}}" bindload="loaded" />{{size}}',
  );
  await go();
  await says([100, 80, 50, 40, 'wxfile://tmp']);
  const shown = weapp.page.locator('wx-image img');
  await eventually(() => shown.evaluate((image) => (image as HTMLImageElement).naturalWidth), 50);
}, 30_000);

test('measures are taken from the page, not from the phone around it', async () => {
  await open(
    "return (await new Promise((done) => wx.createSelectorQuery().select('.box').boundingClientRect().exec(done))).map((r) => [r.top, r.left, r.height])",
    '',
    {
      'index.wxml':
        '<view class="box" style="height:30px"></view><button bindtap="run">go</button><view id="said">{{said}}</view>',
    },
  );
  await go();
  await says([[0, 0, 30]]);
}, 30_000);

test('files live under the user folder; elsewhere writing is refused', async () => {
  await open(
    `const fs = wx.getFileSystemManager(); const filePath = wx.env.USER_DATA_PATH + '/a.json';
     fs.writeFileSync(filePath, '名', 'utf8');
     const read = fs.readFileSync(filePath, 'base64');
     const refused = await new Promise((fail) => fs.writeFile({ filePath: 'wxfile://other/a', data: '', fail }));
     fs.unlinkSync(filePath);
     const gone = await fs.readFile({ filePath }).catch((e) => e.errMsg);
     return [read, refused.errMsg, gone]`,
  );
  await go();
  await says([
    '5ZCN',
    'writeFile:fail permission denied, open "wxfile://other/a"',
    'readFile:fail no such file or directory, open "wxfile://usr/a.json"',
  ]);
}, 30_000);

test('a location that app.json does not declare is refused before anybody is asked', async () => {
  await open('return await wx.getFuzzyLocation()');
  await go();
  await says(
    'getFuzzyLocation:fail the api need to be declared in the requiredPrivateInfos field in app.json/ext.json',
  );
}, 30_000);

test('a location is asked for after the privacy guideline, and a refusal is final', async () => {
  await open('return await wx.getFuzzyLocation({ type: "gcj02" })', '', {
    'app.json': JSON.stringify({
      pages: ['index', 'other'],
      requiredPrivateInfos: ['getFuzzyLocation'],
      permission: { 'scope.userFuzzyLocation': { desc: '找附近的人' } },
    }),
  });
  await go();
  await answer('同意');
  await weapp.page.getByText('找附近的人').waitFor();
  await answer('拒绝');
  await says('getFuzzyLocation:fail auth deny');
  await go();
  await says('getFuzzyLocation:fail auth denied');
}, 30_000);

test('an API the preview has not got says its name, to the page and aloud', async () => {
  await open('return wx.connectSocket({ url: "wss://x" })');
  await go();
  await eventually(async () => String(await weapp.said()).includes('wx.connectSocket'), true);
  await weapp.page.getByRole('alert').getByText('wx.connectSocket').first().waitFor();
}, 30_000);

test('pages open with their query, go back, and are refused where WeChat refuses', async () => {
  await open(
    "const gone = await wx.navigateTo({ url: '/gone' }).catch((e) => e.errMsg); await wx.navigateTo({ url: '/other?t=a%3Db' }); return gone",
  );
  await go();
  await weapp.page.getByText('other {"t":"a%3Db"}').waitFor();
  await weapp.page.getByRole('button', { name: '返回' }).click();
  await says('navigateTo:fail page "gone" is not found');
  expect(await weapp.page.locator('.page-frame').count()).toBe(1);
}, 30_000);

test('a modal says what was chosen and refuses a button text that WeChat would cut', async () => {
  await open(
    "const long = await wx.showModal({ confirmText: '我知道了呀' }).catch((e) => e.errMsg); const { confirm, cancel } = await wx.showModal({ title: '问', content: '好吗' }); return [long, confirm, cancel]",
  );
  await go();
  await answer('确定');
  await says([
    'showModal:fail confirmText length should not larger than 4 Chinese characters',
    true,
    false,
  ]);
}, 30_000);

test('storage keeps kinds of values and forgets what was never there', async () => {
  await open(
    "wx.setStorageSync('a', { n: 1 }); const missing = await wx.getStorage({ key: 'b' }).catch((e) => e.errMsg); return [wx.getStorageSync('a'), wx.getStorageSync('b'), missing, wx.getStorageInfoSync().keys]",
  );
  await go();
  await says([{ n: 1 }, '', 'getStorage:fail data not found', ['a']]);
}, 30_000);

test('an agreement to messages is told to the cloud, a refusal is not', async () => {
  await open("return await wx.requestSubscribeMessage({ tmplIds: ['T1', 'T2'] })");
  const told: unknown[] = [];
  await weapp.page.route('**/subscribe', async (route) => {
    told.push(route.request().postDataJSON());
    await route.fulfill({ json: { count: 1 } });
  });
  await go();
  await answer('不允许');
  await says({ T1: 'reject', T2: 'reject', errMsg: 'requestSubscribeMessage:ok' });
  expect(told).toEqual([]);
  await go();
  await answer('允许');
  await says({ T1: 'accept', T2: 'accept', errMsg: 'requestSubscribeMessage:ok' });
  const openid = 'o-lin-zhiyuan';
  expect(told).toEqual([
    { openid, templateId: 'T1' },
    { openid, templateId: 'T2' },
  ]);
}, 30_000);
