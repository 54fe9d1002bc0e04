import { localContracts } from '../../scripts/local-vendors';
import { startTestCloud, type TestCloud, type TestPhone } from '../support/cloud';
import { paperCard } from '../support/paper-card';
import { value } from '../support/value';
import { member, outcome } from './people';

/** Clouds of one test; a vendor that failed is remembered by the instance that asked it. */
const clouds: TestCloud[] = [];
afterAll(async () => {
  await Promise.all(clouds.map((each) => each.stop()));
});

async function start(settings: Readonly<Record<string, string>> = {}, variant?: Variant) {
  const cloud = await startTestCloud(undefined, variant, settings);
  clouds.push(cloud);
  const phone = await member(cloud, 'o-scans');
  return { cloud, phone, scan: () => scanWith(phone) };
}
type Variant = Parameters<typeof startTestCloud>[1];

const scanWith = async (phone: TestPhone) =>
  phone.call('scan.readCard', { pictureBase64: await paperCard() });
const reached = ({ cloud }: TestCloud): number =>
  cloud.outbox().filter(({ kind }) => kind === 'BusinessCardOCR').length;
const disclosures = async (cloud: TestCloud) => (await cloud.dump()).collections['disclosures'];

const withContract = (changes: object) => ({
  PARTNER_CONTRACTS: JSON.stringify({
    ...localContracts,
    cardReader: { ...localContracts.cardReader, ...changes },
  }),
});
const { contract } = localContracts.cardReader;
const expired = { ...contract, expiresAt: '2026-01-31' };

test.each([
  ['no contract is entered', { PARTNER_CONTRACTS: '' }],
  ['what is entered can’t be read', { PARTNER_CONTRACTS: '{"cardReader":' }],
  ['the contract has expired', withContract({ contract: expired })],
  ['the promise of confidence has expired', withContract({ nda: expired })],
  [
    'the contract is not in force yet',
    withContract({ contract: { ...contract, signedAt: '2099-01-01' } }),
  ],
])('nothing leaves where %s', async (_why, settings) => {
  const { cloud, scan } = await start(settings);
  expect(outcome(await scan())).toBe('scan/unavailable');
  expect(reached(cloud)).toBe(0);
  expect(await disclosures(cloud)).toEqual([]);
});

test('a signature with another key is refused by the vendor, and nothing is read', async () => {
  const { cloud, scan } = await start({ TENCENT_SECRET_KEY: 'another-key' });
  expect(outcome(await scan())).toBe('scan/unavailable');
  expect(reached(cloud)).toBe(0);
});

test('what left is written down with who, what and why, and its person sees it', async () => {
  const { cloud, phone, scan } = await start();
  value(await scan());
  expect(await disclosures(cloud)).toEqual([
    expect.objectContaining({
      partner: 'cardReader',
      purpose: 'holder',
      items: ['scan.picture'],
      owner: expect.stringMatching(/^a_/),
    }),
  ]);
  expect(value(await phone.call('security.disclosures', {})).disclosures).toEqual([
    { at: expect.any(String), partner: 'cardReader', items: ['scan.picture'] },
  ]);
  const other = await member(cloud, 'o-other');
  expect(value(await other.call('security.disclosures', {})).disclosures).toEqual([]);
});

test('a vendor that is busy once is asked again; one that refuses is not', async () => {
  const { cloud, scan } = await start();
  cloud.cloud.misbehave({ calls: 1, code: 'RequestLimitExceeded' });
  value(await scan());
  expect(await disclosures(cloud)).toHaveLength(2);
  cloud.cloud.misbehave({ calls: 1, code: 'FailedOperation.ImageNoBusinessCard' });
  expect(outcome(await scan())).toBe('scan/not-a-card');
  expect(await disclosures(cloud)).toHaveLength(3);
});

test('one that hangs is given up in time, and one that goes on failing is left alone', async () => {
  const { cloud, scan } = await start();
  cloud.cloud.misbehave({ calls: 1, hangs: true });
  value(await scan());
  cloud.cloud.misbehave({ calls: 100, code: 'InternalError' });
  for (let asked = 0; asked < 3; asked += 1) {
    expect(outcome(await scan())).toBe('scan/unavailable');
  }
  const asked = (await disclosures(cloud))?.length;
  cloud.cloud.misbehave({ calls: 0 });
  expect(outcome(await scan())).toBe('scan/unavailable');
  expect(await disclosures(cloud)).toHaveLength(asked ?? 0);
});

test('a day costs so much and no more', async () => {
  const instead = { 'cloudfunctions/egress/register.ts': 'tests/support/frugal-register.ts' };
  const { cloud, scan } = await start({}, { name: 'frugal', instead });
  value(await scan());
  expect(outcome(await scan())).toBe('scan/unavailable');
  expect(reached(cloud)).toBe(1);
  cloud.clock(new Date(Date.now() + 86_400_000).toISOString());
  value(await scan());
  cloud.clock(null);
});

test('the same scan sent again is one: it has the same answer, and goes out once', async () => {
  const { cloud, phone } = await start();
  const input = { pictureBase64: await paperCard() };
  const first = value(await phone.call('scan.readCard', input, 'k'.repeat(20)));
  expect(value(await phone.call('scan.readCard', input, 'k'.repeat(20)))).toEqual(first);
  expect(reached(cloud)).toBe(1);
});
