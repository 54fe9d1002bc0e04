import { progressIn, readableErrors } from './taro-output';

const ESC = '\u001B';

test('progress is read from under the colours and the cursor', () => {
  const bar = `${ESC}[2K${ESC}[1A${ESC}[2K${ESC}[G\n● Webpack ${ESC}[32m████${ESC}[39m`;
  expect(progressIn(`${bar} building (34%) 8/18 entries 415/443 dependencies`)).toEqual({
    percent: 34,
    doing: 'building',
  });
});

test('of several, the last one counts', () => {
  expect(progressIn('building (34%) a\nsealing (92%) asset processing')?.percent).toBe(92);
});

test('what tells no progress tells none', () => {
  expect(progressIn('✔ Webpack\n  Compiled successfully in 11.60s')).toBeNull();
});

test('of a failed build a person reads the errors and no bars', () => {
  const output = [
    '● Webpack █████████████ sealing (92%) asset processing ',
    '✖ Webpack',
    '  Compiled with some errors in 25.89s',
    '',
    `${ESC}[31m✖ Errors: ${ESC}[39m`,
    '',
    'SyntaxError: src/pages/me/index.tsx: Unexpected token (7:0)',
    '> 7 |',
  ].join('\n');
  expect(readableErrors(output)).toBe(
    'SyntaxError: src/pages/me/index.tsx: Unexpected token (7:0)\n> 7 |',
  );
});

test('an error in other words is told from where it begins', () => {
  expect(readableErrors('👽 Taro\nconfig: Error: no such file\n  at a')).toBe(
    'config: Error: no such file\n  at a',
  );
});
