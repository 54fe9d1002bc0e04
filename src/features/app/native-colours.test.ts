import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nativeColours } from './native-colours';

const tokens = readFileSync(path.resolve(__dirname, '../../ui/tokens.scss'), 'utf8');

/** The light and the dark column of a token. */
function columns(token: string): readonly string[] {
  const row = new RegExp(`^ {2}${token}: +\\((#\\w+), +(#\\w+)`, 'm').exec(tokens);
  return (row?.slice(1) ?? []).map((colour) => colour.toLowerCase());
}

test.each([
  ['paper', 'paper'],
  ['card', 'card'],
  ['ink-3', 'ink3'],
  ['accent', 'accent'],
] as const)('the bars WeChat draws have the %s of the pages', (token, name) => {
  expect([nativeColours.light[name], nativeColours.dark[name]]).toEqual(columns(token));
});
