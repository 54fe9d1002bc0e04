import type { Database } from './sdk';
import { stocked } from './stocked';

jest.setTimeout(30_000);

const { items, live } = stocked([]);

const nested = (depth: number): object => (depth === 0 ? {} : { in: nested(depth - 1) });

const values: readonly (readonly [name: string, value: unknown])[] = [
  ['zero', 0],
  ['a negative number', -17],
  ['a fraction', 0.1],
  ['the largest whole number of 32 bits', 2_147_483_647],
  ['one more than that', 2_147_483_648],
  ['the least whole number of 32 bits', -2_147_483_648],
  ['the largest safe number', Number.MAX_SAFE_INTEGER],
  ['the least safe number', Number.MIN_SAFE_INTEGER],
  ['a very large number', 1.7e308],
  ['a very small number', 5e-324],
  ['infinity', Infinity],
  ['minus infinity', -Infinity],
  ['what is not a number', NaN],
  ['an empty text', ''],
  ['Chinese', '乐聊名片'],
  ['characters beyond U+FFFF', '🙂𠮷'],
  ['a zero character', 'a\u0000b'],
  ['line ends and quotes', 'a\r\n"b"\\'],
  ['a long text', '字'.repeat(20_000)],
  ['a text that looks like a number', '0012'],
  ['a text that begins with a dollar', '$price'],
  ['true', true],
  ['false', false],
  ['null', null],
  ['a moment', new Date(1_700_000_000_123)],
  ['a moment before 1970', new Date(-1)],
  ['an empty list', []],
  ['a list of everything', [1, 'a', null, true, new Date(0), { k: 1 }, [2, [3]]]],
  ['an empty document', {}],
  ['a document twenty levels deep', nested(20)],
  ['fields with names like numbers', { 0: 'a', 10: 'b' }],
  ['a field with a Chinese name', { 名字: '林' }],
  ['a field named like a method', { constructor: 1, toString: 2, hasOwnProperty: 3 }],
];

test.each(values)('%s comes back as it was put', async (_name, value) => {
  const { _id } = await items().add({ data: { value } });
  expect((await items().doc(_id).get()).data).toEqual({ _id, value });
  await items()
    .doc('set')
    .set({ data: { value, beside: 1 } });
  expect((await items().doc('set').get()).data['value']).toEqual(value);
});

test('a field that is undefined is not stored', async () => {
  const { _id } = await items().add({ data: { kept: 1, gone: undefined } });
  expect((await items().doc(_id).get()).data).toEqual({ _id, kept: 1 });
});

describe('server dates', () => {
  const offsets = [0, 1, 3_600_000, -86_400_000];

  test.each(offsets)('an offset of %d ms is added', async (offset) => {
    const db: Database = live().db;
    const data = { now: db.serverDate(), then: db.serverDate({ offset }) };
    const { _id } = await items().add({ data });
    const found = (await items().doc(_id).get()).data;
    expect(found['now']).toBeInstanceOf(Date);
    expect(Number(found['then']) - Number(found['now'])).toBe(offset);
  });

  test('one call has one time, deep inside too', async () => {
    const { db } = live();
    const data = [
      { at: db.serverDate(), deep: { list: [db.serverDate()] } },
      { at: db.serverDate() },
    ];
    const { _ids = [] } = await items().add({ data });
    const [one, other] = await Promise.all(
      _ids.map(async (id) => (await items().doc(id).get()).data),
    );
    expect(one).toMatchObject({ deep: { list: [one?.['at']] } });
    expect(other?.['at']).toEqual(one?.['at']);
  });

  test('a condition may ask for what is past', async () => {
    const { db } = live();
    await items().add({ data: { kind: 'past', at: new Date(0) } });
    const past = items().where({ kind: 'past', at: db.command.lt(db.serverDate()) });
    expect(await past.count()).toMatchObject({ total: 1 });
  });
});
