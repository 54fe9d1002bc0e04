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
          '更新会在生效前告诉你，并逐条说明改了什么。涉及你已同意的用途的改动，会重新问你；继续使用不算同意，在你同意之前按原来的范围处理。',
        en: 'You are told of a change before it takes effect, clause by clause. Where it touches a purpose you agreed to, you are asked again; going on using is not consent, and until you agree the old scope applies.',
      },
    ],
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
