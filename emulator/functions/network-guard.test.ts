import { openDoors, type DoorsUnderTest } from '../../tests/conformance/test-doors';

jest.setTimeout(30_000);

let doors: DoorsUnderTest;

/** Each way out answers the code of its refusal. */
const main = `
const http = require('node:http'), https = require('node:https'), net = require('node:net');
const dns = require('node:dns'), tls = require('node:tls'), dgram = require('node:dgram');
const codeOf = (error) => String(error.code || (error.cause && error.cause.code) || error);
const heard = (emitter) => new Promise((done) => emitter.once('error', (error) => done(codeOf(error))).once('connect', () => done('connected')));
switch (event.way) {
  case 'fetch': return fetch(event.url).then((answer) => answer.status, codeOf);
  case 'http': return new Promise((done) => http.get('http://192.0.2.1/', () => done('open')).once('error', (error) => done(codeOf(error))));
  case 'https': return new Promise((done) => https.get('https://example.com/', () => done('open')).once('error', (error) => done(codeOf(error))));
  case 'net': return heard(net.connect(80, '192.0.2.1'));
  case 'net by options': return heard(net.connect({ port: 80, host: 'example.com' }));
  case 'tls': return heard(tls.connect({ port: 443, host: '192.0.2.1' }));
  case 'file socket': return heard(net.connect('/var/run/docker.sock'));
  case 'lookup': return new Promise((done) => dns.lookup('example.com', (error) => done(codeOf(error))));
  case 'resolve': return dns.promises.resolve4('example.com').then(() => 'open', codeOf);
  case 'resolver': return new Promise((done) => new dns.Resolver().resolve4('example.com', (error) => done(codeOf(error))));
  case 'datagram': try { dgram.createSocket('udp4'); return 'open'; } catch (error) { return codeOf(error); }
}`;

beforeAll(async () => {
  doors = await openDoors({ api: { main } });
});
afterAll(() => doors.stop());

test.each([
  ['http'],
  ['https'],
  ['net'],
  ['net by options'],
  ['tls'],
  ['file socket'],
  ['lookup'],
  ['resolve'],
  ['resolver'],
  ['datagram'],
])('a function has no way out by %s', async (way) => {
  expect(await doors.cloud.invoke('api', { way })).toBe('LOCAL_CLOUD_NETWORK_REFUSED');
});

test.each(['http://192.0.2.1/', 'https://example.com/', 'http://[2001:db8::1]/'])(
  'a function cannot fetch %s',
  async (url) => {
    expect(await doors.cloud.invoke('api', { way: 'fetch', url })).toBe(
      'LOCAL_CLOUD_NETWORK_REFUSED',
    );
  },
);

test('a function reaches this machine by its address and its name', async () => {
  const byName = doors.cloud.url.replace('127.0.0.1', 'localhost');
  for (const url of [`${doors.cloud.url}/health`, `${byName}/health`]) {
    expect(await doors.cloud.invoke('api', { way: 'fetch', url })).toBe(200);
  }
});
