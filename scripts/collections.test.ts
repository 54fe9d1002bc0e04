import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { assertCurrent, collectionsFile, collectionsOf, collectionsText } from './collections';

const root = resolve(__dirname, '..');

test('the checked-in list of collections is what the records declare', () => {
  const written = readFileSync(collectionsFile(root), 'utf8');
  expect(written).toBe(collectionsText(root));
  expect(JSON.parse(written)).toEqual(collectionsOf(root));
});

test.each([
  ['an index that is no more', (text: string) => text.replace('"unique":false', '"unique":true')],
  ['a collection that is no more', (text: string) => text.replace('accounts', 'people')],
  ['nothing at all', () => ''],
])('a list with %s stops the build and says what to run', (_, change) => {
  const declared = collectionsText(root);
  expect(() => {
    assertCurrent(change(declared), declared);
  }).toThrow('npm run collections');
  expect(() => {
    assertCurrent(declared, declared);
  }).not.toThrow();
});
