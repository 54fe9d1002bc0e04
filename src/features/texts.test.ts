import { readdirSync } from 'node:fs';
import path from 'node:path';

const source = path.resolve(__dirname, '..');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(^|\/)text[.]ts$/.test(file),
);

/** What a phrase says; one with values in it is given some. */
function said(phrase: Phrase | undefined): string {
  return typeof phrase === 'function' ? phrase(['A', 'B'], 'C') : (phrase ?? '');
}

type Phrase = string | ((...values: unknown[]) => string);

function load(file: string): Record<'zh-CN' | 'en', Record<string, Phrase>> {
  return jest.requireActual<{ text: ReturnType<typeof load> }>(path.join(source, file)).text;
}

test('there are texts to look at', () => {
  expect(files.length).toBeGreaterThan(5);
});

describe.each(files)('%s', (file) => {
  const both = load(file);
  const phrases = Object.keys(both['zh-CN']);

  test('has every phrase in both languages', () => {
    expect(Object.keys(both.en).sort()).toEqual([...phrases].sort());
  });

  test('says nothing empty, nothing shouted, and no Chinese in English', () => {
    for (const name of phrases) {
      const [chinese, english] = [said(both['zh-CN'][name]), said(both.en[name])];
      expect({ name, chinese }).toEqual({ name, chinese: expect.stringMatching(/^[^!！]+$/) });
      expect({ name, english }).toEqual({
        name,
        english: expect.stringMatching(/^[^!！\p{Script=Han}]+$/u),
      });
      expect(chinese).not.toContain('亲');
    }
  });
});
