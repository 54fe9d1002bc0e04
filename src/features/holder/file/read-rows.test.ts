import { fieldWords } from './field-words';
import { usesOf } from './columns';
import { readCsv } from './read-csv';
import { readRows } from './read-rows';

function read(text: string, header?: boolean) {
  const table = readCsv(text, header);
  const uses = usesOf(table.headings);
  const columns = table.headings.map((heading, index) => ({ heading, use: uses[index] ?? 'note' }));
  return readRows(table, columns, fieldWords['zh-CN']);
}
const rowsOf = (text: string) => read(text).ready.map(({ row }) => row);
const remarksOf = (text: string) => read(text).remarks;

test.each([
  ['WPS', '姓名,公司,职位,手机号码\n陈曼,华南设计周,策展人,138 2613 5407'],
  [
    'Outlook',
    'First Name,Last Name,Company,Job Title,Mobile Phone\n曼,陈,华南设计周,策展人,+8613826135407',
  ],
  [
    'a spreadsheet by tabs',
    'Name\tOrganization\tTitle\tPhone\n陈曼\t华南设计周\t策展人\t138-2613-5407',
  ],
  ['semicolons', '"姓名";"单位";"职务";"手机"\r\n"陈曼";"华南设计周";"策展人";"13826135407"\r\n'],
])('a table of %s is understood by its headings', (_program, text) => {
  expect(rowsOf(text)).toEqual([
    { face: { name: '陈曼', title: '策展人', organisation: '华南设计周', mobile: '13826135407' } },
  ]);
});

test('a value goes where it fits, and what fits nowhere into the note, with its label', () => {
  const text = '姓名,手机,邮箱,生日\n陈曼,020-83135678/13826135407；123,"a@ds.cn, 不知道",五月\n';
  expect(rowsOf(text)).toEqual([
    {
      face: { name: '陈曼', mobile: '13826135407', landline: '020-83135678', email: 'a@ds.cn' },
      note: '手机：123\n邮箱：不知道\n生日：五月',
    },
  ]);
});

test('tags and groups that are too long or too many go into the note', () => {
  const tags = Array.from({ length: 10 }, (_, index) => `标签${index}`);
  const [row] = rowsOf(`姓名,分组,标签\n陈曼,这是一个特别特别长的分组名字,${tags.join('；')}`);
  expect(row?.tags).toEqual(tags.slice(0, 8));
  expect(row?.group).toBeUndefined();
  expect(row?.note).toBe('分组：这是一个特别特别长的分组名字\n标签：标签8、标签9');
});

test('each row that is not kept is named by its number in the file, with why', () => {
  const text = `姓名,单位\n,没有名字的单位\n陈曼,设计周\n\n${'长'.repeat(41)},甲\n陈曼,设计周\n`;
  expect(remarksOf(text)).toEqual([
    { line: 2, why: 'no-name', what: '没有名字的单位' },
    { line: 5, why: 'odd-name', what: `${'长'.repeat(41)} · 甲` },
    { line: 6, why: 'twice', what: '3 · 陈曼 · 设计周' },
  ]);
});

test('what of a note has no room is named, and not a sign of it is lost', () => {
  const note = `${'注'.repeat(499)}😀完`;
  const { ready, remarks } = read(`姓名,备注\n陈曼,${note}`);
  expect(`${ready[0]?.row.note ?? ''}${remarks[0]?.what ?? ''}`).toBe(note);
  expect(remarks).toEqual([{ line: 2, why: 'cut', what: '😀完' }]);
});

test('a table without headings is read by what the person says its columns are', () => {
  const table = readCsv('陈曼,13826135407\n欧阳晴,13912340021');
  expect(table.headings).toEqual(['', '']);
  expect(table.rows).toHaveLength(2);
  const columns = [
    { heading: '', use: 'name' },
    { heading: '', use: 'mobile' },
  ] as const;
  const { ready } = readRows(table, columns, fieldWords['zh-CN']);
  expect(ready.map(({ row }) => row.face.mobile)).toEqual(['13826135407', '13912340021']);
});

test('quotes that do not close are named', () => {
  expect(remarksOf('姓名,单位\n陈曼,"设计周\n欧阳晴,乙').map(({ why }) => why)).toEqual(['broken']);
});

test('rows of one file that end in two ways are rows all the same', () => {
  expect(rowsOf('姓名,单位\r\n陈曼,甲\n欧阳晴,乙\r丙,丁').map(({ face }) => face.name)).toEqual([
    '陈曼',
    '欧阳晴',
    '丙',
  ]);
});

test('signs that turn text around or cannot be printed do not come along', () => {
  expect(rowsOf('姓名,手机\n陈\u202E曼\u0007,\u202A13826135407\u202C')).toEqual([
    { face: { name: '陈曼', mobile: '13826135407' } },
  ]);
});
