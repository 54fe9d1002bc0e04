import { leavesOf } from './leaves';

const whole = (document: object, path: string): readonly unknown[] =>
  leavesOf(document as Record<string, unknown>, path.split('.')).whole;

test('a path goes through documents, and through every document of an array', () => {
  expect(whole({ a: { b: 1 } }, 'a.b')).toEqual([1]);
  expect(whole({ a: [{ b: 1 }, { c: 2 }, 3] }, 'a.b')).toEqual([1, undefined]);
  expect(whole({ a: [[{ b: 1 }]] }, 'a.b')).toEqual([]);
});

test('a number in a path is a place in an array, or the name of a field', () => {
  expect(whole({ a: [5, 6] }, 'a.1')).toEqual([6]);
  expect(whole({ a: { 1: 'x' } }, 'a.1')).toEqual(['x']);
  expect(whole({ a: [{ b: 1 }, { b: 2 }] }, 'a.1.b')).toEqual([2, undefined, undefined]);
  expect(whole({ a: [5] }, 'a.01')).toEqual([]);
});

test('what is missing is missing, and never what all objects have', () => {
  expect(whole({ a: 5 }, 'a.b')).toEqual([undefined]);
  expect(whole({}, 'constructor')).toEqual([undefined]);
  expect(whole({ a: [] }, 'a.b')).toEqual([]);
});

test('the elements of an array at the end are found beside the array', () => {
  expect(leavesOf({ a: [1, [2]] }, ['a']).each).toEqual([[1, [2]], 1, [2]]);
});
