import { openDoors, type DoorsUnderTest } from '../../tests/conformance/test-doors';

jest.setTimeout(30_000);

let doors: DoorsUnderTest;

/** Each way to run unguarded code answers the code of its refusal, or what it reached. */
const main = `
const child = require('node:child_process'), threads = require('node:worker_threads');
const url = 'http://192.0.2.1/';
const open = async () => {
  switch (event.way) {
    case 'spawn': return child.spawn('curl', [url]);
    case 'exec': return child.exec('curl ' + url);
    case 'execFile': return child.execFile('curl', [url]);
    case 'fork': return child.fork(__filename);
    case 'spawnSync': return child.spawnSync('curl', [url]);
    case 'execSync': return child.execSync('curl ' + url);
    case 'execFileSync': return child.execFileSync('curl', [url]);
    case 'ChildProcess': return new child.ChildProcess().spawn({ file: 'curl', args: ['curl', url] });
    case 'promisified exec': return require('node:util').promisify(child.exec)('curl ' + url);
    case 'imported spawn': return (await import('node:child_process')).spawn('curl', [url]);
    case 'cluster': return require('node:cluster').fork();
    case 'Worker': return new threads.Worker('1', { eval: true });
    case 'imported Worker': return new (await import('node:worker_threads')).Worker('1', { eval: true });
    case 'binding': return process.binding('tcp_wrap');
    case 'listen': return require('node:net').createServer().listen(0, '0.0.0.0');
    case 'http server': return require('node:http').createServer().listen(0);
    case 'imported dns': return (await import('node:dns')).promises.resolve4('example.com');
    case 'imported datagram': return (await import('node:dgram')).createSocket('udp4');
  }
};
return open().then(() => 'open', (error) => String(error.code || error));`;

beforeAll(async () => {
  doors = await openDoors({ api: { main } });
});
afterAll(() => doors.stop());

test.each([
  ['spawn'],
  ['exec'],
  ['execFile'],
  ['fork'],
  ['spawnSync'],
  ['execSync'],
  ['execFileSync'],
  ['ChildProcess'],
  ['promisified exec'],
  ['imported spawn'],
  ['cluster'],
  ['Worker'],
  ['imported Worker'],
  ['binding'],
  ['listen'],
  ['http server'],
])('a function starts nothing unguarded by %s', async (way) => {
  expect(await doors.cloud.invoke('api', { way })).toBe('LOCAL_CLOUD_PROGRAM_REFUSED');
});

test.each([['imported dns'], ['imported datagram']])(
  'a function has no way out by %s',
  async (way) => {
    expect(await doors.cloud.invoke('api', { way })).toBe('LOCAL_CLOUD_NETWORK_REFUSED');
  },
);
