import { give } from '../support/agreement';
import { newDataDir, startTestCloud, type TestCloud } from '../support/cloud';
import { value } from '../support/value';
import { fullDraft, makeCard, member } from './people';
import { jpegWithSecret } from './pictures';

const eightDays = new Date(Date.now() + 8 * 86_400_000).toISOString();
const people = 2;
const dataDir = newDataDir();

let cloud: TestCloud;
beforeAll(async () => {
  cloud = await startTestCloud(dataDir);
  for (let person = 0; person < people; person += 1) {
    const phone = await member(cloud, `oLeaver${person}`);
    value(await phone.call('account.setAvatar', { jpegBase64: jpegWithSecret('x') }));
    value(await give(phone, 'phone'));
    await makeCard(phone, fullDraft);
    value(await phone.call('rights.leave', {}));
  }
});
afterAll(() => cloud.stop());

test('an erasure that is cut short again and again goes on where it stopped', async () => {
  let cuts = 0;
  for (let size = await dumpSize(); (await erasedUntil(size - 3)) === 'cut'; cuts += 1) {
    cloud = await startTestCloud(dataDir);
    size = await dumpSize();
  }
  expect(cuts).toBeGreaterThan(people);
  const { collections, files } = await cloud.dump();
  const left = Object.entries(collections).flatMap(([name, documents]) =>
    documents.length > 0 ? [name] : [],
  );
  expect(left.sort()).toEqual(['accesses', 'audits', 'consents', 'departures']);
  expect(collections['departures']).toHaveLength(people);
  expect(files).toEqual([]);
  expect(await cloud.runJob('erase')).toEqual({ examined: 0, changed: 0, finished: true });
});

/** Runs the job, and cuts the power as soon as there is less left than that. */
async function erasedUntil(size: number): Promise<'cut' | 'finished'> {
  cloud.clock(eightDays);
  const state = { over: false };
  const running = cloud
    .runJob('erase')
    .catch(() => null)
    .finally(() => (state.over = true));
  while (!state.over) {
    if ((await dumpSize()) <= size) {
      await cloud.cut();
      await running;
      return 'cut';
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return 'finished';
}

async function dumpSize(): Promise<number> {
  const { collections, files } = await cloud.dump();
  return Object.values(collections).flat().length + files.length;
}
