import { refused, type ExpressionCases } from './case';

export const texts: ExpressionCases = {
  $concat: [
    [{ s: '名' }, { $concat: ['$s', '-', '片'] }, '名-片'],
    [{}, { $concat: ['a', '$missing'] }, null],
    [{ n: 1 }, { $concat: ['a', '$n'] }, refused('only supports strings')],
  ],
  $indexOfBytes: [
    [{ s: '名片' }, { $indexOfBytes: ['$s', '片'] }, 3],
    [{ s: 'abab' }, { $indexOfBytes: ['$s', 'a', 1] }, 2],
    [{ s: 'abab' }, { $indexOfBytes: ['$s', 'b', 2, 3] }, -1],
  ],
  $indexOfCP: [
    [{ s: '🙂名片' }, { $indexOfCP: ['$s', '片'] }, 2],
    [{ s: 'abc' }, { $indexOfCP: ['$s', ''] }, 0],
    [{}, { $indexOfCP: ['$s', 'a'] }, null],
    [{ s: 'abc' }, { $indexOfCP: ['$s', 'a', -1] }, refused('not negative')],
  ],
  $split: [
    [{ s: 'a,b,' }, { $split: ['$s', ','] }, ['a', 'b', '']],
    [{ s: 'a' }, { $split: ['$s', ''] }, refused('non-empty separator')],
  ],
  $strLenBytes: [[{ s: '名a' }, { $strLenBytes: '$s' }, 4]],
  $strLenCP: [
    [{ s: '🙂名' }, { $strLenCP: '$s' }, 2],
    [{}, { $strLenCP: '$s' }, refused('only supports strings')],
  ],
  $strcasecmp: [
    [{}, { $strcasecmp: ['Abc', 'aBC'] }, 0],
    [{}, { $strcasecmp: ['a', null] }, 1],
  ],
  $substr: [
    [{ s: 'abcde' }, { $substr: ['$s', 1, 2] }, 'bc'],
    [{ s: 'abcde' }, { $substr: ['$s', 1, -1] }, 'bcde'],
    [{ s: 'abcde' }, { $substr: ['$s', -1, 2] }, ''],
    [{ n: 1234 }, { $substr: ['$n', 0, 2] }, '12'],
    [{}, { $substr: ['$missing', 0, 2] }, ''],
  ],
  $substrBytes: [
    [{ s: '名片' }, { $substrBytes: ['$s', 3, -1] }, '片'],
    [{ s: '名片' }, { $substrBytes: ['$s', 0, 3] }, '名'],
    [{ s: '名片' }, { $substrBytes: ['$s', 1, 3] }, refused('Invalid range')],
    [{ s: '名片' }, { $substrBytes: ['$s', 0, 4] }, refused('Invalid range')],
    [{ s: '名片' }, { $substrBytes: ['$s', 9, 1] }, ''],
  ],
  $substrCP: [
    [{ s: '🙂名片' }, { $substrCP: ['$s', 1, 1] }, '名'],
    [{ s: 'abc' }, { $substrCP: ['$s', 1, 99] }, 'bc'],
    [{ s: 'abc' }, { $substrCP: ['$s', 1, -1] }, refused('nonnegative')],
  ],
  $toLower: [
    [{ s: 'ABÄ' }, { $toLower: '$s' }, 'abÄ'],
    [{}, { $toLower: '$s' }, ''],
  ],
  $toUpper: [[{ s: 'abä' }, { $toUpper: ['$s'] }, 'ABä']],
};
