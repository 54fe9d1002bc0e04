import { request } from 'node:http';
import { openDoors, type DoorsUnderTest } from '../../tests/conformance/test-doors';

jest.setTimeout(30_000);

let doors: DoorsUnderTest;

beforeAll(async () => {
  doors = await openDoors(
    {
      api: {
        main: 'if (event.fail) throw new Error("no"); return { event, me: process.env.WX_OPENID };',
      },
      jobs: {
        main: 'return event.TriggerName;',
        config: {
          callers: ['timer'],
          triggers: [{ name: 'tidy', type: 'timer', config: '0 0 3 * * * *' }],
        },
      },
    },
    {
      routes: (incoming, response) => {
        if (incoming.url !== '/bench') {
          return false;
        }
        response.end('the bench');
        return true;
      },
    },
  );
});
afterAll(() => doors.stop());

type Answer = { readonly status: number; readonly body: unknown };

/** By hand, because fetch does not let a test choose Host, Origin and Sec-Fetch-Site. */
function ask(
  method: string,
  path: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: doors.cloud.port, method, path, headers };
    const sent = request(options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        const type = response.headers['content-type'] ?? '';
        const read: unknown = type.startsWith('application/json') ? JSON.parse(text) : text;
        resolve({ status: response.statusCode ?? 0, body: read });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const post = (
  path: string,
  value: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> => ask('POST', path, { headers, body: JSON.stringify(value) });

describe('/invoke', () => {
  test('answers what the function answered', async () => {
    const answer = await post('/invoke/api', { action: 'x' }, { 'x-openid': 'oAlice' });
    expect(answer).toMatchObject({
      status: 200,
      body: { result: { me: 'oAlice', event: { action: 'x' } } },
    });
  });

  test('answers an error of the platform as an error', async () => {
    const headers = { 'x-openid': 'oAlice' };
    expect(await post('/invoke/api', { fail: true }, headers)).toMatchObject({
      status: 200,
      body: { error: { code: 'FUNCTIONS_EXECUTE_FAIL', message: 'Error: no' } },
    });
    expect(await post('/invoke/nowhere', {}, headers)).toMatchObject({
      body: { error: { code: 'FUNCTION_NOT_FOUND' } },
    });
    expect(await post('/invoke/jobs', {}, headers)).toMatchObject({
      body: { error: { code: 'PERMISSION_DENIED' } },
    });
    expect(await post('/invoke/api', [1], headers)).toMatchObject({
      body: { error: { code: 'INVALID_PARAM' } },
    });
  });

  test.each(['123', '-5', 'a b', '<script>', 'x'.repeat(65), ''])(
    'the openid %j is refused',
    async (openid) => {
      expect(await post('/invoke/api', {}, { 'x-openid': openid })).toMatchObject({ status: 400 });
    },
  );

  test('a body that is not JSON, and one too large, are refused', async () => {
    expect(await ask('POST', '/invoke/api', { body: '{"a":' })).toMatchObject({ status: 400 });
    const large = await post('/invoke/api', { text: 'x'.repeat(7 * 1024 * 1024) }).catch(
      () => null,
    );
    const body = { error: { code: 'EXCEED_MAX_PAYLOAD_SIZE' } };
    expect(large ?? { body }).toMatchObject({ body });
    expect(await ask('GET', '/health')).toMatchObject({ status: 200 });
  });

  test('an event of more than one megabyte reaches the function', async () => {
    const answer = await post('/invoke/api', { fail: true, text: 'x'.repeat(1_500_000) });
    expect(answer).toMatchObject({ body: { error: { code: 'FUNCTIONS_EXECUTE_FAIL' } } });
  });
});

describe('the other paths', () => {
  test('/health, /outbox, /stats and /dump are read', async () => {
    expect(await ask('GET', '/health')).toEqual({ status: 200, body: { ok: true } });
    expect((await ask('GET', '/outbox')).body).toEqual([]);
    expect((await ask('GET', '/stats')).body).toEqual(expect.any(Array));
    expect((await ask('GET', '/dump')).body).toEqual({ collections: {}, files: [] });
  });

  test('/clock sets and gives back the time', async () => {
    expect(await post('/clock', { now: '2030-01-01T00:00:00Z' })).toMatchObject({ status: 200 });
    await post('/invoke/api', {});
    expect(doors.cloud.stats().at(-1)?.at).toMatch(/^2030-01-01T00:00/);
    expect(await post('/clock', { now: null })).toMatchObject({ status: 200 });
    for (const body of [
      {},
      { now: 'tomorrow' },
      { now: 5 },
      { now: '2030-01-01T00:00:00' },
      { later: 1 },
    ]) {
      expect(await post('/clock', body)).toMatchObject({ status: 400 });
    }
  });

  test('/jobs/run runs a timer by name', async () => {
    expect(await post('/jobs/run', { job: 'tidy' })).toEqual({
      status: 200,
      body: { result: 'tidy' },
    });
    expect(await post('/jobs/run', { job: 'none' })).toMatchObject({
      body: { error: { code: 'TRIGGER_NOT_FOUND' } },
    });
    expect(await post('/jobs/run', {})).toMatchObject({ status: 400 });
  });

  test('/phone-code takes digits and gives a code', async () => {
    expect(await post('/phone-code', { phoneNumber: '13800001234' })).toMatchObject({
      status: 200,
      body: { code: expect.stringMatching(/^[0-9a-f]{32}$/) as string },
    });
    expect(await post('/phone-code', { phoneNumber: 'abc' })).toMatchObject({ status: 400 });
  });

  test('/subscribe counts the taps of a person for a template', async () => {
    const tap = { openid: 'oAlice', templateId: 'T1' };
    expect(await post('/subscribe', tap)).toEqual({ status: 200, body: { count: 1 } });
    expect(await post('/subscribe', tap)).toEqual({ status: 200, body: { count: 2 } });
    for (const body of [
      {},
      { ...tap, openid: '123' },
      { ...tap, templateId: '' },
      { ...tap, x: 1 },
    ]) {
      expect(await post('/subscribe', body)).toMatchObject({ status: 400 });
    }
  });

  test('the method is checked, and unknown paths are offered to the routes', async () => {
    expect(await ask('POST', '/health')).toMatchObject({ status: 405 });
    expect(await ask('GET', '/phone-code')).toMatchObject({ status: 405 });
    expect(await ask('GET', '/bench')).toEqual({ status: 200, body: 'the bench' });
    expect(await ask('GET', '/nothing')).toMatchObject({ status: 404 });
    expect(await ask('GET', '/constructor')).toMatchObject({ status: 404 });
  });
});

describe('who may speak to it', () => {
  test.each([
    [{ host: 'evil.example' }],
    [{ host: '127.0.0.1' }],
    [{ host: '127.0.0.1:1' }],
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ origin: 'http://localhost:1' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
  ])('a request with %j is refused', async (headers) => {
    for (const path of ['/dump', '/bench', '/admin', '/health']) {
      expect(await ask('GET', path, { headers })).toMatchObject({ status: 403 });
    }
  });

  test('our own pages and programs are heard', async () => {
    const own = `127.0.0.1:${doors.cloud.port}`;
    const byName = `localhost:${doors.cloud.port}`;
    for (const headers of [
      { origin: `http://${own}`, 'sec-fetch-site': 'same-origin' },
      { host: byName, origin: `http://${byName}` },
      { 'sec-fetch-site': 'none' },
    ]) {
      expect(await ask('GET', '/health', { headers })).toMatchObject({ status: 200 });
    }
  });

  test('the database answers only functions that the cloud runs', async () => {
    const body = { action: 'database.getDocument', collectionName: 'cards', query: '{}' };
    expect((await post('/admin', body)).body).toMatchObject({ code: 'SIGN_PARAM_INVALID' });
    const guess = { ...body, wxCloudApiToken: 'guess' };
    expect((await post('/admin', guess)).body).toMatchObject({ code: 'SIGN_PARAM_INVALID' });
  });

  test('an action that is not supported says so', async () => {
    const token = doors.cloud.environment()['WX_API_TOKEN'];
    for (const action of ['database.listCollections', 'functions.createFunction', 'toString']) {
      const { body } = await post('/admin', { action, wxCloudApiToken: token });
      expect(body).toMatchObject({
        message: expect.stringContaining('not supported by the local cloud') as string,
      });
    }
  });
});
