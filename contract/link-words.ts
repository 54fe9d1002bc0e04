import type { LinkWarning } from './link';

/** No schema is imported, so that the phone can read it at run time. */

/** What a person is told about a link before they go where it leads. */
export const linkWords = {
  'zh-CN': {
    leadsTo: (host: string) => `通向 ${host}`,
    copy: '复制地址',
    leaveIt: '不去了',
    outside: '小程序里打不开外面的网页。可以复制地址，到浏览器里打开。',
    warnings: {
      disguised: '这个地址把真正的去处藏在 @ 后面。',
      'foreign-letters': '这个地址里有外国字母，可能在冒充别的网站。',
      'look-alike': '这个地址像一个知名网站，但不是它。',
      number: '这个地址只有数字，看不出是谁的网站。',
      short: '这是短链接，看不出通向哪里。',
      scam: '这个地址像常见的诈骗链接。不要在上面输入密码、验证码或银行卡号。',
    },
  },
  en: {
    leadsTo: (host: string) => `Leads to ${host}`,
    copy: 'Copy',
    leaveIt: 'Leave it',
    outside: 'Pages outside do not open here. Copy the address and open it in a browser.',
    warnings: {
      disguised: 'This address hides where it truly leads behind an @.',
      'foreign-letters':
        'This address has foreign letters in it and may pretend to be another site.',
      'look-alike': 'This address looks like a well-known site and is not it.',
      number: 'This address is only numbers: nobody can tell whose site it is.',
      short: 'This is a short link: nobody can tell where it leads.',
      scam: 'This address looks like a known fraud. Type no passwords, codes or card numbers there.',
    },
  },
} satisfies Record<'zh-CN' | 'en', LinkWords>;

type LinkWords = {
  leadsTo(host: string): string;
  readonly outside: string;
  readonly copy: string;
  readonly leaveIt: string;
  readonly warnings: Readonly<Record<LinkWarning, string>>;
};
