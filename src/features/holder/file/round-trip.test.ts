import * as fc from 'fast-check';
import type { Instant } from '@contract/values';
import type { WrittenFace, WrittenRow } from '@contract/written';
import { entryId } from '../../../../tests/support/samples';
import { usesOf } from './columns';
import { fieldWords } from './field-words';
import { readCsv } from './read-csv';
import { readRows } from './read-rows';
import { writeCsv, type Whole } from './write-csv';

const labels = fieldWords['zh-CN'];
const savedAt = '2026-11-23T08:00:00.000Z' as Instant;

const wholeOf = ({ face, group, tags = [], note }: WrittenRow, index = 0): Whole => ({
  id: entryId(index),
  ...{ savedAt, starred: index % 2 === 1, group: group ?? null, tags, note: note ?? null },
  card: { ...face, template: 'plain', opensOnReturn: [], opensOnApproval: [] },
});
function back(text: string, words: Parameters<typeof readRows>[2] = labels) {
  const table = readCsv(text);
  const uses = usesOf(table.headings);
  const columns = table.headings.map((heading, index) => ({ heading, use: uses[index] ?? 'note' }));
  return readRows(table, columns, words);
}
const row = (face: Partial<WrittenFace>, rest: Partial<WrittenRow> = {}): WrittenRow => ({
  face: { name: '陈曼', ...face },
  ...rest,
});

/** Everything a spreadsheet, a separator or a quotation mark could trip over. */
const sign = fc.constantFrom(...'=+-@＝\'",;；，、|\\:：/ \t曼a1%<😀é');
const short = (max: number) =>
  fc
    .array(sign, { minLength: 1, maxLength: max / 2 })
    .map((signs) => signs.join('').replace(/\t/g, '').normalize('NFC').trim())
    .filter((text) => text !== '');
const written = fc.record(
  {
    face: fc.record(
      {
        name: short(20),
        title: short(30),
        organisation: short(30),
        address: short(40),
        mobile: fc.constantFrom('13826135407', '+85291234567'),
        landline: fc.constantFrom('020-83135678', '020-83135678-801'),
        email: fc.constantFrom('man@ds.cn', '+a=b@ds.cn'),
        website: fc.constantFrom('https://ds.cn/?a=1;b=2', 'ds.cn'),
      },
      { requiredKeys: ['name'] },
    ),
    group: short(12),
    tags: fc.uniqueArray(short(12), { minLength: 1, maxLength: 8 }),
    note: fc.array(short(40), { minLength: 1, maxLength: 4 }).map((each) => each.join('\n')),
  },
  { requiredKeys: ['face'] },
);

test('what is taken out and brought in again is the same, in both languages', () => {
  fc.assert(
    fc.property(fc.uniqueArray(written, { maxLength: 12, selector: keyOf }), (rows) => {
      for (const words of [fieldWords['zh-CN'], fieldWords.en]) {
        const { ready, remarks } = back(writeCsv(rows.map(wholeOf), words), words);
        expect(remarks).toEqual([]);
        expect(ready.map((each) => each.row)).toEqual(rows);
      }
    }),
    { numRuns: 300 },
  );
});
const keyOf = ({ face }: { readonly face: object }) =>
  JSON.stringify(Object.entries(face).sort(([a], [b]) => (a < b ? -1 : 1)));

describe('no cell of a table that is taken out runs as a formula (no unescaped CSV)', () => {
  const dangers = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1',
    "'=1",
    '=cmd|"/c calc"!A1',
  ];

  test.each(dangers)('%j is quoted, and a spreadsheet takes it for text', (danger) => {
    const csv = writeCsv([wholeOf(row({}, { note: danger }))], labels);
    expect(csv).toContain(`"'${danger.replace(/"/g, '""')}"`);
  });

  test('every value of every row is quoted, and rows end as spreadsheets expect', () => {
    const csv = writeCsv([wholeOf(row({ title: 'a,b' }, { note: '一\n二' }))], labels);
    expect(csv.startsWith('\uFEFF"')).toBe(true);
    expect(csv.endsWith('"\r\n')).toBe(true);
    expect(csv.replace(/"(?:[^"]|"")*"/g, '')).toMatch(/^\uFEFF(,+\r\n){2}$/);
  });
});

test('nothing is cut: a file of twelve thousand rows has twelve thousand rows', () => {
  const rows = Array.from({ length: 12_000 }, (_, index) => row({ name: `第${index}位` }));
  expect(back(writeCsv(rows.map(wholeOf), labels)).ready).toHaveLength(12_000);
});

test('what only its owner could write of a card comes back in the note', () => {
  const whole = wholeOf(row({}));
  const card = { ...whole.card, skills: '旧城更新', introduction: '做展' } as Whole['card'];
  const [first] = back(writeCsv([{ ...whole, card }], labels)).ready;
  expect(first?.row.note).toBe('擅长：旧城更新\n介绍：做展');
});
