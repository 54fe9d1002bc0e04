import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Bundle } from './bundle';
import { createPreview, type Preview } from './index';

const weappDir = mkdtempSync(path.join(tmpdir(), 'lechat-weapp-'));
const write = (name: string, text: string): void => writeFileSync(path.join(weappDir, name), text);
let preview: Preview;
let server: http.Server;
let url: string;

beforeAll(async () => {
  write('app.json', '{"pages":["index"]}');
  write('app.js', 'App({})');
  write('index.json', '{"navigationBarTitleText":"一"}');
  write('index.wxml', '<view>{{a}}</view>');
  write('index.wxss', 'view{top:1rpx}');
  write('picture.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  preview = await createPreview({ weappDir, watch: true });
  server = http.createServer((request, response) => {
    void preview.routes(request, response).then((served) => {
      if (!served) {
        response.writeHead(404).end();
      }
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 60_000);

afterAll(async () => {
  await preview.close();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await rm(weappDir, { recursive: true });
});

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/preview/phone?openid=o-lin', 'text/html; charset=utf-8'],
  ['/preview/phone.js', 'text/javascript; charset=utf-8'],
  ['/preview/bench.css', 'text/css; charset=utf-8'],
  ['/preview/weapp.js', 'text/javascript; charset=utf-8'],
  ['/preview/files/picture.svg', 'image/svg+xml'],
  ['/preview/fonts/latin-400.woff2', 'font/woff2'],
])('%s is served', async (address, type) => {
  const response = await fetch(url + address);
  await response.arrayBuffer();
  expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
});

test.each([
  '/health',
  '//',
  '/preview/%zz',
  '/preview/gone',
  '/preview/files/../app.json',
  '/preview/files/%2e%2e/x',
])('%s is left to others', async (address) => {
  expect((await fetch(url + address)).status).toBe(404);
});

test('a saved page reloads the phones with what was saved', async () => {
  const abort = new AbortController();
  const events = await fetch(`${url}/preview/events`, { signal: abort.signal });
  const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
  const first = (await reader?.read())?.value;
  write('index.json', '{"navigationBarTitleText":"二"}');
  const second = (await reader?.read())?.value;
  expect(second).toMatch(/^event: build\ndata: [0-9a-f]{16}\n\n$/);
  expect(second).not.toBe(first);
  const bundle = (await (await fetch(`${url}/preview/bundle.json`)).json()) as Bundle;
  expect(bundle.configs['index']?.navigationBarTitleText).toBe('二');
  abort.abort();
}, 20_000);

test('a build that is half written leaves the last good one in place', async () => {
  write('index.json', '{"navigationBar');
  await expect(preview.rebuild()).rejects.toThrow();
  expect((await fetch(`${url}/preview/bundle.json`)).status).toBe(200);
  write('index.json', '{"navigationBarTitleText":"三"}');
  await preview.rebuild();
  const bundle = (await (await fetch(`${url}/preview/bundle.json`)).json()) as Bundle;
  expect(bundle.configs['index']?.navigationBarTitleText).toBe('三');
});

test('a template that does not compile is named', async () => {
  write('index.wxml', '<view wx:if="{{a">{{</view>');
  await preview.rebuild();
  const bundle = (await (await fetch(`${url}/preview/bundle.json`)).json()) as Bundle;
  expect(bundle.problems[0]).toMatch(/^index\.wxml: /);
});
