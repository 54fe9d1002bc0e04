import type * as z from 'zod/mini';
import { Email, Instant, Mobile, Nickname, ShareToken, Website, WechatId, lines } from './values';

type Fixture = {
  schema: z.ZodMiniType<string>;
  good: [given: string, kept: string][];
  bad: string[];
};

const fixtures: Record<string, Fixture> = {
  mobile: {
    schema: Mobile,
    good: [
      ['13826135407', '13826135407'],
      [' 138 2613-5407 ', '13826135407'],
      ['+8613826135407', '13826135407'],
      ['008613826135407', '13826135407'],
      ['+852 9123 4567', '+85291234567'],
    ],
    bad: [
      '',
      '1',
      '12345678901',
      '23826135407',
      '1382613540',
      '138261354070',
      '+0123456789',
      '+1',
      '+1234567890123456',
      '138261354O7',
      '１３８２６１３５４０７',
      '13826135407;',
      "1' or '1'='1",
      '+86 12345678901',
    ],
  },
  email: {
    schema: Email,
    good: [
      ['zhiyuan.lin@lnad.cn', 'zhiyuan.lin@lnad.cn'],
      [' a+b@x-y.example.com ', 'a+b@x-y.example.com'],
      ['林@例子.中国', '林@例子.中国'],
    ],
    bad: [
      '',
      'a',
      'a@',
      '@b.cn',
      'a@b',
      'a b@c.cn',
      'a@b..cn',
      'a@-b.cn',
      'a@b-.cn',
      'a@b.c',
      'a@@b.cn',
      'a,b@c.cn',
      '<a@b.cn>',
      'a@b.cn\nBcc: x@y.cn',
      `${'a'.repeat(65)}@b.cn`,
      `a@${'b'.repeat(64)}.cn`,
    ],
  },
  wechatId: {
    schema: WechatId,
    good: [['lin_zhiyuan-1', 'lin_zhiyuan-1']],
    bad: ['', 'lin', '1inzhiyuan', '_linzhiyuan', 'lin zhiyuan', '林知远林知远', 'a'.repeat(21)],
  },
  website: {
    schema: Website,
    good: [
      ['lnad.cn', 'lnad.cn'],
      ['https://www.lnad.cn:8080/a?b=c#d', 'https://www.lnad.cn:8080/a?b=c#d'],
      ['例子.中国/路', '例子.中国/路'],
    ],
    bad: [
      '',
      'lnad',
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'ftp://a.cn',
      'http://',
      'http:// a.cn',
      'a .cn',
      '//a.cn',
      'https://a.cn /x',
      'http://user@a.cn:x',
      `a.cn/${'x'.repeat(200)}`,
    ],
  },
  nickname: {
    schema: Nickname,
    good: [
      ['林', '林'],
      ['  林知远  ', '林知远'],
      ['e\u0301', 'é'],
      ['👩‍💻 小陈', '👩‍💻 小陈'],
      ['𠮷野', '𠮷野'],
    ],
    bad: [
      '',
      '   ',
      'a\nb',
      'a\tb\u0000',
      '\u202Eabc',
      'a\u2066b',
      '\uD800',
      'x'.repeat(31),
      'x'.repeat(1_000_000),
    ],
  },
  introduction: {
    schema: lines(500),
    good: [['一行\r\n两行\r三行', '一行\n两行\n三行']],
    bad: ['', '\n \n', 'a\u0007', '\u202E', 'x'.repeat(501)],
  },
  shareToken: {
    schema: ShareToken,
    good: [['t_0123456789abcdefghij', 't_0123456789abcdefghij']],
    bad: [
      '',
      't_',
      't_0123456789abcdefghi',
      't_0123456789abcdefghijk',
      'c_0123456789abcdefghij',
      't_0123456789ABCDEFGHIJ',
      't_0123456789abcdefghij\n',
    ],
  },
  instant: {
    schema: Instant,
    good: [['2026-11-23T08:00:00.000Z', '2026-11-23T08:00:00.000Z']],
    bad: [
      '',
      '2026-11-23',
      '2026-11-23T08:00:00Z',
      '2026-11-23T08:00:00.000+08:00',
      '2026-02-30T00:00:00.000Z',
      '1795462073146',
    ],
  },
};

describe.each(Object.entries(fixtures))('%s', (_name, { schema, good, bad }) => {
  test.each(good)('%j is kept as %j', (given, kept) => {
    expect(schema.parse(given)).toBe(kept);
  });
  test.each(bad.map((given) => [given.slice(0, 60), given]))('%j is refused', (_shown, given) => {
    expect(schema.safeParse(given).success).toBe(false);
  });
});

test('what was kept is accepted again unchanged', () => {
  for (const { schema, good } of Object.values(fixtures)) {
    for (const [, kept] of good) {
      expect(schema.parse(kept)).toBe(kept);
    }
  }
});
