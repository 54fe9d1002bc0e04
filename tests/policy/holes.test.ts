import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describeContract } from '../../scripts/contract/describe';
import { readHouse } from '../tidy/read-house';
import { holes } from './holes';

const root = path.resolve(__dirname, '../..');
const { actions } = describeContract();
const phone = readHouse(root).filter(
  ({ path: file }) => file.startsWith('src/') && !file.includes('.test.'),
);

test.each(holes.map((each, index) => [index + 1, each] as const))(
  'hole %i has a test that is there',
  (_number, { proofs }) => {
    expect(proofs.length).toBeGreaterThan(0);
    expect(proofs.filter((proof) => !isThere(proof))).toEqual([]);
  },
);

test('there are seventeen, and a test that is not there is found', () => {
  expect(holes).toHaveLength(17);
  expect(isThere('tests/journeys/visit.test.ts: nobody wrote this')).toBe(false);
  expect(isThere('tests/journeys/nowhere.test.ts: nobody wrote this')).toBe(false);
});

test('hole 5: the phone has no way to the database or to files', () => {
  const reaching = phone.filter(({ text }) => clientReach.test(text)).map(({ path: file }) => file);
  expect(reaching).toEqual([]);
  expect(clientReach.test('Taro.cloud.database()')).toBe(true);
});

/** Looks at what the asker wrote down themselves, and at nothing else. */
const amongOnesOwn = ['holder.alike'];

test('hole 12: no action takes a phone number to look for among other people', () => {
  const reads = actions.filter(({ writes }) => !writes);
  const asked = reads.flatMap(({ name, input }) =>
    /"\w*(mobile|phone)\w*":/i.test(JSON.stringify(input)) ? [name] : [],
  );
  expect(asked).toEqual(amongOnesOwn);
});

const clientReach = /\bcloud\s*\.\s*(database|uploadFile|downloadFile|getTempFileURL)\b/;

/** A test is there where its file has its name, as a whole text. */
function isThere(proof: string): boolean {
  const [file = '', name = ''] = proof.split(/: (.*)/s);
  const at = path.join(root, file);
  const text = existsSync(at) ? readFileSync(at, 'utf8') : '';
  return [`'${name}'`, `"${name}"`].some((quoted) => text.includes(quoted));
}
