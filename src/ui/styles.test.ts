import { readdirSync } from 'node:fs';
import path from 'node:path';
import postcss from 'postcss';
import { compile } from 'sass';

const source = path.resolve(__dirname, '..');
const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.scss'),
);

/** What WeChat's style compiler refuses or silently drops. */
const refused = /(^|[\s>+~,])\*|:(where|is|has|not)\(|:root/;

test.each(sheets)('WeChat takes every selector of %s', (sheet) => {
  const selectors: string[] = [];
  postcss.parse(compile(path.join(source, sheet)).css).walkRules(({ selector }) => {
    selectors.push(selector);
  });
  expect(selectors.filter((selector) => refused.test(selector))).toEqual([]);
});
