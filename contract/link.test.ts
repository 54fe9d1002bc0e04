import * as fc from 'fast-check';
import { safeLink, linkWarnings } from './link';

test.each([
  ['https://lnad.cn/', 'lnad.cn', null],
  ['lnad.cn/a?b=c#d', 'lnad.cn', null],
  ['HTTPS://WWW.Lnad.CN:8443/x', 'www.lnad.cn', null],
  ['https://岭南设计.中国/', '岭南设计.中国', null],
  ['https://mp.weixin.qq.com/s/1', 'mp.weixin.qq.com', null],
  ['https://www.icbc.com.cn@evil.example/', 'evil.example', 'disguised'],
  ['https://xn--80ak6aa92e.com/', 'xn--80ak6aa92e.com', 'foreign-letters'],
  ['https://аlipay.com/', 'аlipay.com', 'foreign-letters'],
  ['https://alipay.com.safe-check.example/', 'alipay.com.safe-check.example', 'look-alike'],
  ['https://a1ipay.com/', 'a1ipay.com', 'look-alike'],
  ['https://weixin-qq.example/', 'weixin-qq.example', 'look-alike'],
  ['http://47.98.1.2/', '47.98.1.2', 'number'],
  ['https://dwz.cn/abc', 'dwz.cn', 'short'],
  ['https://prize.example/zhongjiang', 'prize.example', 'scam'],
  ['https://get.example/app.apk', 'get.example', 'scam'],
  ['https://shebao.gov-cn.example/', 'shebao.gov-cn.example', 'scam'],
] as const)('%s leads to %s: %s', (link, host, warning) => {
  expect(safeLink(link)).toEqual({ host, warning });
});

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?$/);
const host = fc.tuple(label, label).map(([one, two]) => `${one}.${two}.cn`);
const rest = fc.stringMatching(/^(\/[a-z0-9@._~-]{0,20})?$/);

test('what stands before an @ never becomes the host that is shown', () => {
  fc.assert(
    fc.property(host, host, rest, (shown, true_, path) => {
      const link = safeLink(`https://${shown}@${true_}${path}`);
      expect(link).toEqual({ host: true_, warning: 'disguised' });
    }),
  );
});

test('the host is the part up to the first slash, whatever stands after it', () => {
  fc.assert(
    fc.property(host, rest, (name, path) => {
      expect(safeLink(`https://${name}${path}`)?.host).toBe(name);
      expect(safeLink(`${name}${path}`)?.host).toBe(name);
    }),
  );
});

test('any text at all gets an answer that is one of ours', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      const warning = safeLink(text)?.warning ?? null;
      expect(warning === null || linkWarnings.includes(warning)).toBe(true);
    }),
  );
});
