import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { limits } from '@contract/limits';
import { readVcards } from './read-vcards';

const folder = join(__dirname, '../../../tests/samples/vcards');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.vcf'))
  .map((file) => file.slice(0, -'.vcf'.length));

type Expected = readonly { draft: object; left: readonly (readonly string[])[] }[];

const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Expected;

/** What is read of a file, in the shape of what is expected of it. */
function readingOf(content: Uint8Array): Expected | string {
  const read = readVcards(content);
  return read.ok
    ? read.cards.map(({ draft, left }) => ({
        draft,
        left: left.map(({ property, value, why }) => [property, value, why]),
      }))
    : read.fault;
}

const contentOf = (name: string): Buffer => readFileSync(join(folder, `${name}.vcf`));

const inOrder = (cards: Expected | string) =>
  typeof cards === 'string'
    ? cards
    : cards.map(({ draft, left }) => ({ draft, left: left.map(String).sort() }));

test('there are at least forty files', () => {
  expect(names.length).toBeGreaterThanOrEqual(40);
});

test.each(names)('%s is read right, and what has no field is named', (name) => {
  expect(inOrder(readingOf(contentOf(name)))).toEqual(inOrder(expectedOf(name)));
});

test('a sample that is changed in one place is read differently', () => {
  const changed = contentOf('android-qp').toString('latin1').replace('=E5=88=98', '=E5=88=99');
  const read = inOrder(readingOf(Buffer.from(changed, 'latin1')));
  expect(read).not.toEqual(inOrder(expectedOf('android-qp')));
});

const card = (lines: string) => `BEGIN:VCARD\r\nVERSION:3.0\r\n${lines}END:VCARD\r\n`;

test('a file that holds no card, or too much, says so', () => {
  expect(readVcards(Buffer.from('hello'))).toEqual({ ok: false, fault: 'empty' });
  expect(readVcards(Buffer.alloc(0))).toEqual({ ok: false, fault: 'empty' });
  const many = card('FN:a\r\n').repeat(limits.vcardCards + 1);
  expect(readVcards(Buffer.from(many))).toEqual({ ok: false, fault: 'too-many' });
  const long = card('X:1\r\n'.repeat(limits.vcardLines));
  expect(readVcards(Buffer.from(long))).toEqual({ ok: false, fault: 'too-long' });
  const heavy = Buffer.alloc(limits.vcardBytes + 1);
  expect(readVcards(heavy)).toEqual({ ok: false, fault: 'too-long' });
});

test('a picture comes out as the bytes it was', () => {
  const read = readVcards(contentOf('ios-photo-folded'));
  const photo = read.ok ? read.cards[0]?.photo : null;
  expect(photo?.kind).toBe('jpeg');
  expect(Buffer.from(photo?.bytes ?? []).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
});

test('a value that is left is repeated in part only', () => {
  const read = readVcards(Buffer.from(card(`X-LONG:${'x'.repeat(5_000)}\r\n`)));
  const left = read.ok ? read.cards[0]?.left[0] : undefined;
  expect(left?.value).toHaveLength(limits.vcardLeftLength);
});

const mebibyte = limits.vcardBytes;
const heavy: Readonly<Record<string, string>> = {
  'one line that never ends': 'X'.repeat(mebibyte - 100),
  'a line of folds': `FN:a\r\n${' b\r\n'.repeat((mebibyte - 100) / 4)}`,
  'soft breaks': `NOTE;QUOTED-PRINTABLE:=\n${'x=\n'.repeat((mebibyte - 100) / 3)}\n`,
  'soft breaks in a header': `NOTE;QUOTED-PRINTABLE;=\n${'x=\n'.repeat((mebibyte - 100) / 3)}\n`,
  semicolons: `N:${';'.repeat(mebibyte - 100)}`,
  backslashes: `NOTE:${'\\'.repeat(mebibyte - 101)}`,
  quotes: `TEL;TYPE=${'"'.repeat(mebibyte - 101)}`,
  'cards in cards': 'AGENT:\nBEGIN:VCARD\n'.repeat((mebibyte - 100) / 19),
};

test.each(Object.entries(heavy))('%s takes no longer than a file of its size', (_what, lines) => {
  const file = Buffer.from(`BEGIN:VCARD\nVERSION:2.1\n${lines}\nEND:VCARD\n`);
  expect(file.byteLength).toBeLessThanOrEqual(mebibyte);
  const read = readVcards(file);
  expect(read.ok || read.fault === 'too-long').toBe(true);
});
