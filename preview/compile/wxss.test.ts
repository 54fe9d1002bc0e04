import { wxssToCss } from './wxss';

const noImports = () => null;
const squeezed = (css: string): string => css.replace(/\s+/g, ' ').trim();

test('an imported sheet comes before what imports it, once, with its own tags renamed', () => {
  const css = wxssToCss(
    'pages/a.wxss',
    '@import "../b.wxss";@import "../b.wxss";view{top:1rpx}',
    () => ({
      path: 'b.wxss',
      text: 'text{left:0}',
    }),
  );
  expect(squeezed(css)).toBe('wx-text{left:0}wx-view{top:calc(1 * var(--rpx))}');
});

test('a missing import names the sheet that asks for it', () => {
  expect(() => wxssToCss('pages/a', '@import "./gone.wxss";', noImports)).toThrow(
    'pages/a: cannot import "./gone.wxss"',
  );
});

test('dark rules follow the phone and not the machine', () => {
  const css = wxssToCss('a', '@media (prefers-color-scheme: dark){page{color:#fff}}', noImports);
  expect(css).toBe('@container style(--theme: dark){wx-page{color:#fff}}');
});

test('other media rules stay', () => {
  const css = '@media (prefers-reduced-motion: reduce){.a{top:0}}';
  expect(wxssToCss('a', css, noImports)).toBe(css);
});

test('the steps of an animation are not taken for tags', () => {
  const css = '@keyframes in{from{top:0}50%{top:1px}to{top:2px}}';
  expect(wxssToCss('a', css, noImports)).toBe(css);
});

test('every list of fonts ends in one that has Chinese glyphs', () => {
  expect(wxssToCss('a', 'page{font-family:-apple-system,sans-serif}', noImports)).toBe(
    'wx-page{font-family:-apple-system,sans-serif, "Noto Sans SC"}',
  );
  expect(wxssToCss('a', 'input{font:inherit}', noImports)).toBe('wx-input{font:inherit}');
});
