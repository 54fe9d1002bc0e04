import { readdirSync } from 'node:fs';
import path from 'node:path';

const source = path.resolve(__dirname, '..');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(^|\/)text[.]ts$/.test(file),
);

type Phrase = string | ((...values: unknown[]) => string) | { readonly [name: string]: Phrase };
type Said = { readonly name: string; readonly words: string };

/** Everything a text says, tables taken apart; a phrase with values in it is given some. */
function said(phrase: Phrase, name = ''): readonly Said[] {
  if (typeof phrase === 'object') {
    return Object.entries(phrase).flatMap(([key, inner]) => said(inner, `${name}.${key}`));
  }
  return [{ name, words: typeof phrase === 'function' ? phrase(['A', 'B'], 'C') : phrase }];
}

function load(file: string): Record<'zh-CN' | 'en', Phrase> {
  return jest.requireActual<{ text: ReturnType<typeof load> }>(path.join(source, file)).text;
}

test('there are texts to look at', () => {
  expect(files.length).toBeGreaterThan(5);
});

describe.each(files)('%s', (file) => {
  const both = load(file);
  const [chinese, english] = [said(both['zh-CN']), said(both.en)];

  test('has every phrase in both languages', () => {
    const names = (phrases: readonly Said[]) => phrases.map(({ name }) => name).sort();
    expect(names(english)).toEqual(names(chinese));
  });

  test('says nothing empty and nothing shouted', () => {
    for (const { name, words } of [...chinese, ...english]) {
      expect({ name, words }).toEqual({ name, words: expect.stringMatching(/^[^!！]+$/) });
      expect(words).not.toContain('亲');
    }
  });

  test('has no Chinese in English, but for what is the same in both', () => {
    const same = new Set(chinese.map(({ words }) => words));
    const mixed = english.filter(({ words }) => /\p{Script=Han}/u.test(words) && !same.has(words));
    expect(mixed).toEqual([]);
  });
});
