import { openDoors, type DoorsUnderTest } from '../../tests/conformance/test-doors';

const indexes = [{ name: 'n', keys: [['n', 1]], unique: false }];
const triggers = [{ name: 'tidy', type: 'timer', config: '0 0 3 * * * *' }];

let doors: DoorsUnderTest;

beforeAll(async () => {
  doors = await openDoors({ jobs: { main: 'return event.Message;', config: { triggers } } }, {}, [
    { name: 'cards', indexes },
    { name: 'empty' },
    { name: 'heavy' },
  ]);
  await insert(
    'cards',
    Array.from({ length: 45 }, (_, n) => ({ _id: `c${n}`, n })),
  );
  const word = 'w'.repeat(1_500_000);
  await insert('heavy', [{ word }, { word }, { word }]);
});
afterAll(() => doors.stop());

const insert = (collectionName: string, documents: readonly object[]) =>
  fetch(`${doors.cloud.url}/admin`, {
    method: 'POST',
    body: JSON.stringify({
      action: 'database.insertDocument',
      ...{ collectionName, data: documents.map((each) => JSON.stringify(each)) },
      wxCloudApiToken: doors.cloud.environment()['WX_API_TOKEN'],
    }),
  });

async function get(path: string): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(doors.cloud.url + path);
  return { status: answer.status, body: await answer.json() };
}

test('/collections counts documents and the entries of each index', async () => {
  const { body } = await get('/collections');
  expect(body).toEqual([
    { name: 'cards', documents: 45, indexes: [{ ...indexes[0], entries: 45 }] },
    { name: 'empty', documents: 0, indexes: [] },
    { name: 'heavy', documents: 3, indexes: [] },
  ]);
});

test('a collection comes in pages, in order of arrival, none twice and none left out', async () => {
  const seen: string[] = [];
  let after: number | null = 0;
  for (let pages = 0; after !== null && pages < 9; pages += 1) {
    const { body } = await get(`/collections/cards?after=${after}&limit=15`);
    const page = body as { documents: { _id: string }[]; next: number | null };
    seen.push(...page.documents.map(({ _id }) => _id));
    after = page.next;
  }
  expect(seen).toEqual(Array.from({ length: 45 }, (_, n) => `c${n}`));
});

test('a page is bounded: by number, and by size where documents are heavy', async () => {
  const { body } = await get('/collections/cards');
  expect(body).toMatchObject({ documents: { length: 20 }, next: 20 });
  const heavy = await get('/collections/heavy');
  expect(heavy.body).toMatchObject({ documents: { length: 2 }, next: 2 });
  expect((await get('/collections/heavy?after=2')).body).toMatchObject({ next: null });
});

test.each(['limit=101', 'limit=-1', 'limit=many', 'after=x', 'after=1.5', 'limit='])(
  'a page with %s is refused',
  async (query) => {
    expect(await get(`/collections/cards?${query}`)).toMatchObject({ status: 400 });
  },
);

test('a collection that is not there says so, and other paths are nobody’s', async () => {
  expect((await get('/collections/none')).body).toMatchObject({
    error: { code: 'DATABASE_COLLECTION_NOT_EXIST' },
  });
  for (const path of ['/collections/cards/c1', '/clock/now', '/constructor']) {
    expect(await get(path)).toMatchObject({ status: 404 });
  }
});

test('/clock tells the cloud’s time, /jobs the timers there are', async () => {
  doors.cloud.setClock('2030-01-01T00:00:00Z');
  const { body } = await get('/clock');
  expect(body).toMatchObject({ now: expect.stringMatching(/^2030-01-01T00:00:0/) as string });
  doors.cloud.setClock(null);
  expect((await get('/clock')).body).toMatchObject({ offsetMs: 0 });
  expect((await get('/jobs')).body).toEqual([
    { name: 'tidy', door: 'jobs', schedule: '0 0 3 * * * *' },
  ]);
});

test('a foreign page reads nothing', async () => {
  const headers = { origin: 'https://evil.example' };
  for (const path of ['/collections', '/collections/cards', '/export']) {
    expect((await fetch(doors.cloud.url + path, { headers })).status).toBe(403);
  }
});

test('an export comes as a file to keep', async () => {
  const answer = await fetch(`${doors.cloud.url}/export`);
  expect(answer.headers.get('content-disposition')).toMatch(
    /attachment; filename="cloud-.*[.]jsonl"/,
  );
  expect(await answer.text()).toMatch(/^\{"format":"local-cloud-state","version":1,/);
});
