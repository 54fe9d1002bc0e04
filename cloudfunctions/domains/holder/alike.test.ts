import type { EntryId } from '@contract/values';
import { type Marks, alikeIn } from './alike';

const none = { mobile: [], email: [], name: [] };
const marked = (id: string, marks: Partial<Marks>): Marks => ({
  ...none,
  ...marks,
  id: id as EntryId,
});

test('cards that share nothing are not alike', () => {
  expect(alikeIn([marked('a', { name: ['陈曼'] }), marked('b', { mobile: ['1'] })])).toEqual([]);
});

test('one number makes two cards alike', () => {
  const all = [
    marked('a', { mobile: ['1', '2'] }),
    marked('b', {}),
    marked('c', { mobile: ['2'] }),
  ];
  expect(alikeIn(all)).toEqual([{ ids: ['a', 'c'], by: 'mobile' }]);
});

test('a chain of different marks makes one group, named after the surest', () => {
  const all = [
    marked('a', { email: ['x@y.cn'], name: ['陈曼'] }),
    marked('b', { name: ['陈曼'] }),
    marked('c', { mobile: ['1'], email: ['x@y.cn'] }),
    marked('d', { mobile: ['1'] }),
  ];
  expect(alikeIn(all)).toEqual([{ ids: ['a', 'b', 'c', 'd'], by: 'mobile' }]);
});

test('the same text as a number and as a mailbox is not one mark', () => {
  expect(alikeIn([marked('a', { mobile: ['1'] }), marked('b', { email: ['1'] })])).toEqual([]);
});

test('two groups found late become one', () => {
  const all = [
    marked('a', { mobile: ['1'] }),
    marked('b', { mobile: ['2'] }),
    marked('c', { mobile: ['2'] }),
    marked('d', { mobile: ['1'] }),
    marked('e', { mobile: ['1', '2'] }),
  ];
  expect(alikeIn(all)).toEqual([{ ids: ['a', 'b', 'c', 'd', 'e'], by: 'mobile' }]);
});

test('ten thousand in one chain are one group, quickly enough to be asked for', () => {
  const all = Array.from({ length: 10_000 }, (_, index) =>
    marked(String(index), { mobile: [String(index), String(index + 1)] }),
  );
  expect(alikeIn(all).map(({ ids }) => ids.length)).toEqual([10_000]);
});
