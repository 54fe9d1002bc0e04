import { readFileSync } from 'node:fs';

/** Every name of WeChat's `wx` object, read from Tencent's own typings. */
export function apiNames(): string[] {
  const typings = readFileSync(
    require.resolve('miniprogram-api-typings/types/wx/lib.wx.api.d.ts'),
    'utf8',
  );
  const start = typings.indexOf('\n    interface Wx {');
  if (start < 0) {
    throw new Error('WeChat typings have no interface Wx: was the package changed?');
  }
  const body = typings.slice(start).replace(/\/\*[\s\S]*?\*\//g, '');
  return [...new Set([...body.matchAll(/^ {8}(\w+)(?:<|\(|:)/gm)].map((match) => match[1] ?? ''))];
}
