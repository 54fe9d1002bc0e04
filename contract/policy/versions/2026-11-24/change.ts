import type { PolicyText } from '../../clauses';
import { operator } from '../operator';

const { name, phone, email, officer, address } = operator;

/** How the policy changes, and how to reach us. */
export const change = {
  '9': {
    title: { 'zh-CN': '政策更新', en: 'Changes to this policy' },
    body: [
      {
        'zh-CN':
          '更新至少在生效前十四天告诉你：首页上写着还有几天，并逐条说明改了什么。只有改动涉及你已同意的用途，才会重新问你；继续使用不算同意。你没有同意的，仍按原来的范围处理。',
        en: 'You are told of a change at least fourteen days before it takes effect: the first page says how many days are left and what changed, clause by clause. You are asked again only where it touches a purpose you agreed to; going on using is not consent. What you did not agree to goes on within the old scope.',
      },
    ],
    note: {
      'zh-CN':
        '2020 年那一版说以适当方式告知。今天，目的、方式、种类变了要重新取得同意（个人信息保护法第十四条）。本版是产品上线时的版本，此前没有人同意过别的，所以没有提前十四天的问题。',
      en: 'The version of 2020 announced changes in a suitable way. Today a change of purpose, means or kind needs consent anew (Personal Information Protection Law, article 14). This is the version the product starts with; nobody had agreed to another, so no fourteen days were owed.',
    },
  },
  '10': {
    title: { 'zh-CN': '联系我们', en: 'Contact' },
    body: [
      {
        'zh-CN': `${name['zh-CN']}。电话：${phone}；邮箱：${email}；个人信息保护负责人：${officer}；地址：${address['zh-CN']}。`,
        en: `${name.en}. Phone: ${phone}; e-mail: ${email}; personal-information protection officer: ${officer}; address: ${address.en}.`,
      },
      {
        'zh-CN': '没有账号的人也可以联系我们；提问和投诉不需要先核对身份。',
        en: 'You do not need an account to contact us, and asking or complaining needs no identity check first.',
      },
    ],
    review: true,
  },
} as const satisfies Partial<PolicyText>;
