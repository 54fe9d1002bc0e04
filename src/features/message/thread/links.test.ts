import { linksIn } from './links';

test.each([
  ['去看https://lnad.cn/，很好', ['lnad.cn', null]],
  ['看lnad.cn的图', ['lnad.cn', null]],
  ['图在（LNAD.CN）', ['lnad.cn', null]],
  ['链接：https://www.icbc.com.cn@evil.example/login 快', ['evil.example', 'disguised']],
  ['点dwz.cn/abc领奖', ['dwz.cn', 'short']],
  ['打开http://47.98.1.2/a', ['47.98.1.2', 'number']],
  ['新版：https://get.example/app.apk', ['get.example', 'scam']],
  ['https://аlipay.com/', ['аlipay.com', 'foreign-letters']],
])('%s', (text, [host, warning]) => {
  expect(linksIn(text)).toEqual([{ host, warning }]);
});

test.each(['周三下午三点', '发到lin@example.cn', '0571-88880000转8', '3.14 元', '等等...好'])(
  'no link in: %s',
  (text) => {
    expect(linksIn(text)).toEqual([]);
  },
);

test('each place is named once, the odd ones first, three at most', () => {
  const text = 'a.cn b.cn c.cn a.cn/x https://a.cn/y dwz.cn/q';
  expect(linksIn(text).map(({ host }) => host)).toEqual(['dwz.cn', 'a.cn', 'b.cn']);
});
