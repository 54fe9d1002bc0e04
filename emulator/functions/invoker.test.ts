import { openDoors, writeDoor, type DoorsUnderTest } from '../../tests/conformance/test-doors';

jest.setTimeout(30_000);

let doors: DoorsUnderTest;

const api = `
switch (event.action) {
  case 'env': return Object.fromEntries(Object.entries(process.env).sort());
  case 'event': return { event, context };
  case 'now': return { now: Date.now(), made: new Date().toISOString(), hour: new Date(0).getHours() };
  case 'sleep': await new Promise((done) => setTimeout(done, event.ms)); return process.env.WX_OPENID;
  case 'loop': for (;;);
  case 'throw': throw new TypeError('not today');
  case 'exit': process.exit(7);
  case 'reject': Promise.reject(new Error('left alone')); await new Promise(() => {});
  case 'memory': { const kept = []; for (;;) kept.push(new Array(1e6).fill(Math.random())); }
  case 'buffers': { const kept = []; for (;;) { kept.push(Buffer.alloc(5e6, 1)); await new Promise((done) => setTimeout(done, 10)); } }
  case 'buffers at once': { const kept = Array.from({ length: 20 }, () => Buffer.alloc(5e6, 1)); return kept.length; }
  case 'bigint': return { size: 10n };
  case 'bare': return { nothing: undefined, call: () => 1, nan: NaN, at: new Date(0) };
  case 'function': return () => 1;
  case 'big': return 'x'.repeat(event.size);
  case 'cycle': { const loop = {}; loop.loop = loop; return loop; }
  case 'count': globalThis.count = (globalThis.count || 0) + 1; return globalThis.count;
  case 'nothing': return undefined;
}`;

beforeAll(async () => {
  doors = await openDoors(
    {
      api: { main: api, config: { timeout: 1, memorySize: 64 } },
      jobs: {
        main: 'return { event, source: process.env.TCB_SOURCE, trigger: process.env.TRIGGER_SRC };',
        config: {
          callers: ['timer'],
          triggers: [{ name: 'erase', type: 'timer', config: '0 0 3 * * * *' }],
        },
      },
      changing: { main: 'return 1;' },
      broken: { main: '}' },
    },
    { functionEnv: { FIELD_KEY: 'secret', TZ: 'Mars/Olympus' } },
  );
});
afterAll(() => doors.stop());

const call = (action: string, more: object = {}, openid = 'oAlice'): Promise<unknown> =>
  doors.cloud.invoke('api', { action, ...more }, { openid });

describe('what a function is told', () => {
  test('the environment of the platform, the person and the settings of the door', async () => {
    expect(await call('env')).toMatchObject({
      FIELD_KEY: 'secret',
      TZ: 'UTC',
      TENCENTCLOUD_RUNENV: 'SCF',
      SCF_NAMESPACE: 'local',
      TCB_ENV: 'local',
      TCB_SOURCE: 'wx_client',
      WX_OPENID: 'oAlice',
      WX_CONTEXT_KEYS: 'WX_API_TOKEN,WX_OPENID,WX_APPID,WX_CLIENTIP',
      TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${doors.cloud.url}/admin` }),
    });
    expect(Object.keys(Object(await call('env')))).not.toContain('PATH');
  });

  test('its event with the person, and the context of the platform', async () => {
    expect(await call('event', { x: 1 })).toMatchObject({
      event: { action: 'event', x: 1, userInfo: { openId: 'oAlice' } },
      context: { function_name: 'api', memory_limit_in_mb: 64, time_limit_in_ms: 1_000 },
    });
  });

  test('nothing of the person before', async () => {
    await call('env');
    const later = await doors.cloud.invoke('api', { action: 'env' });
    expect(later).not.toHaveProperty('WX_OPENID');
  });

  test('the person of its own invocation, however many run at once', async () => {
    const people = Array.from({ length: 12 }, (_, at) => `oPerson${at}`);
    expect(await Promise.all(people.map((openid) => call('sleep', { ms: 20 }, openid)))).toEqual(
      people,
    );
  });

  test('the time of the cloud, in UTC', async () => {
    doors.cloud.setClock('2030-01-02T03:04:05+08:00');
    const set = (await call('now')) as { now: number; made: string; hour: number };
    doors.cloud.setClock(null);
    expect(set.made).toMatch(/^2030-01-01T19:04:/);
    expect(Math.abs(set.now - Date.parse('2030-01-01T19:04:05Z'))).toBeLessThan(5_000);
    expect(set.hour).toBe(0);
    expect(Math.abs(((await call('now')) as { now: number }).now - Date.now())).toBeLessThan(5_000);
  });
});

describe('how a function ends', () => {
  test('with nothing, which is null', async () => {
    expect(await call('nothing')).toBeNull();
    expect(await call('function')).toBeNull();
  });

  test('with what JSON makes of its answer', async () => {
    expect(await call('bare')).toEqual({ nan: null, at: '1970-01-01T00:00:00.000Z' });
  });

  test.each([
    ['throw', 'FUNCTIONS_EXECUTE_FAIL', 'TypeError: not today'],
    ['loop', 'FUNCTIONS_TIME_LIMIT_EXCEEDED', 'timed out after 1 seconds'],
    ['sleep', 'FUNCTIONS_TIME_LIMIT_EXCEEDED', 'timed out after 1 seconds'],
    ['exit', 'FUNCTIONS_EXECUTE_FAIL', 'exited with code 7'],
    ['reject', 'FUNCTIONS_EXECUTE_FAIL', 'left alone'],
    ['memory', 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED', 'limit'],
    ['buffers', 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED', 'limit'],
    ['buffers at once', 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED', 'limit'],
    ['cycle', 'FUNCTIONS_EXECUTE_FAIL', 'circular'],
    ['bigint', 'FUNCTIONS_EXECUTE_FAIL', 'BigInt'],
  ])('%s is %s', async (action, code, text) => {
    const failed = call(action, { ms: 5_000 });
    await expect(failed).rejects.toMatchObject({
      code,
      message: expect.stringContaining(text) as string,
    });
    expect(await call('nothing')).toBeNull();
  });

  test('an answer may have one megabyte and no more', async () => {
    expect(await call('big', { size: 1_000_000 })).toHaveLength(1_000_000);
    await expect(call('big', { size: 1_100_000 })).rejects.toMatchObject({
      code: 'EXCEED_MAX_RESPONSE_SIZE',
    });
  });

  test('a crash costs its own invocation, not the others at the same time', async () => {
    const others = [1, 2, 3].map(() => call('sleep', { ms: 200 }));
    await expect(call('exit')).rejects.toBeDefined();
    expect(await Promise.all(others)).toEqual(['oAlice', 'oAlice', 'oAlice']);
  });

  test('an event may have six megabytes and no more', async () => {
    const most = 6 * 1024 * 1024;
    await expect(call('nothing', { text: 'x'.repeat(most - 200) })).resolves.toBeNull();
    await expect(call('nothing', { text: 'x'.repeat(most) })).rejects.toMatchObject({
      code: 'EXCEED_MAX_PAYLOAD_SIZE',
    });
  });

  test('a warm instance keeps the state of its module', async () => {
    const first = Number(await call('count'));
    expect(await call('count')).toBe(first + 1);
  });
});

describe('who may call', () => {
  test('a phone may not call a door that only timers open', async () => {
    const refused = doors.cloud.invoke('jobs', { action: 'job.erase' }, { openid: 'oAlice' });
    await expect(refused).rejects.toMatchObject({ code: 'PERMISSION_DENIED' });
  });

  test('a timer is told its name, its time and its message', async () => {
    expect(await doors.cloud.runJob('erase', { dryRun: true })).toMatchObject({
      event: { Type: 'Timer', TriggerName: 'erase', Message: '{"dryRun":true}' },
      source: 'wx_trigger',
      trigger: 'timer',
    });
    await expect(doors.cloud.runJob('unknown')).rejects.toMatchObject({
      code: 'TRIGGER_NOT_FOUND',
    });
  });

  test.each(['nowhere', '../api', '__proto__', ''])('there is no door %j', async (door) => {
    const missing = doors.cloud.invoke(door, {});
    await expect(missing).rejects.toMatchObject({ code: 'FUNCTION_NOT_FOUND' });
  });

  test('a door that does not load says so', async () => {
    await expect(doors.cloud.invoke('broken', {})).rejects.toMatchObject({
      code: 'FUNCTIONS_EXECUTE_FAIL',
    });
  });
});

test('a door that was reloaded runs its new files', async () => {
  const starts = () =>
    doors.cloud
      .stats()
      .filter(({ door }) => door === 'changing')
      .map(({ start }) => start);
  expect(await doors.cloud.invoke('changing', {})).toBe(1);
  expect(await doors.cloud.invoke('changing', {})).toBe(1);
  writeDoor(doors.functionsDir, 'changing', 'return 2;');
  await doors.cloud.reload('changing');
  expect(await doors.cloud.invoke('changing', {})).toBe(2);
  expect(starts()).toEqual(['cold', 'warm', 'cold']);
});

test('the statistics tell the door and the action, never the person', async () => {
  await call('nothing', {}, 'oSecretPerson');
  expect(doors.cloud.stats().at(-1)).toMatchObject({
    door: 'api',
    action: 'nothing',
    source: 'wx_client',
    outcome: 'ok',
    start: 'warm',
    databaseCalls: 0,
  });
  expect(JSON.stringify(doors.cloud.stats())).not.toContain('oSecretPerson');
});
