import type { PolicyText } from '../../clauses';

/** Where and how long it is kept, and how it is protected. */
export const keep = {
  '6.1': {
    title: { 'zh-CN': '存在哪里', en: 'Where it is kept' },
    body: [
      {
        'zh-CN': '在中国大陆收集的信息存在中国大陆境内，不向境外提供。',
        en: 'What is collected in mainland China is stored in mainland China and not provided abroad.',
      },
    ],
  },
  '6.2': {
    title: { 'zh-CN': '存多久', en: 'How long it is kept' },
    body: [
      {
        'zh-CN':
          '账号信息存到注销；名片、名片夹、手机号存到你删除、关掉对应用途或注销，以先到的为准。',
        en: 'Account data is kept until you deregister; cards, holder and phone number until you delete them, switch off their purpose or deregister, whichever comes first.',
      },
      {
        'zh-CN':
          '法律要求多留的有两类：操作日志留 183 天（网络安全法第二十一条）；同意和撤回的记录、注销完成的记录留三年（个人信息保护法第六十九条、民法典第一百八十八条），期间只作证明，不作他用。防重复提交的回执和操作次数留两天。到期由程序自动删除。',
        en: 'Two kinds must be kept longer: the activity log for 183 days (Cybersecurity Law, article 21), and the record of consents, withdrawals and finished deregistrations for three years (Personal Information Protection Law, article 69; Civil Code, article 188), as proof and for nothing else. Receipts against double submission and counts of operations are kept for two days. The program erases all of them when their time is up.',
      },
    ],
    review: true,
  },
  '7.1': {
    title: { 'zh-CN': '关联账号', en: 'Linked accounts' },
    body: [
      {
        'zh-CN':
          '账号只与你的微信身份关联，没有关联微信支付或其他账号。手机号可以随时解绑，解绑不影响登录。',
        en: 'The account is linked with your WeChat identity alone, not with WeChat Pay or any other account. A phone number can be unlinked at any time without affecting sign-in.',
      },
    ],
  },
  '7.2': {
    title: { 'zh-CN': '我们怎么保护', en: 'How we protect it' },
    body: [
      {
        'zh-CN':
          '手机号和邮箱按人分别加密，每个人一把密钥，注销时密钥一并销毁；微信身份只存换算后的代号；数据库不向手机开放，每次读写都检查是谁、为了什么用途，修改和对加密内容的读取都留下日志。',
        en: 'Phone numbers and e-mail are encrypted with a key of your own, which is destroyed when you deregister; of your WeChat identity only a code is stored; the database is closed to phones, every access is checked for who asks and for which purpose, and changes and reads of encrypted fields are logged.',
      },
      {
        'zh-CN':
          '我们没有声称任何安全认证。发生或者可能发生泄露、篡改、丢失时，我们会立即补救，依法向主管部门报告，并尽快告诉受影响的人：发生了什么、可能的影响、我们做了什么、你可以做什么。',
        en: 'We claim no security certificates. If data leaks, is altered or lost, or may be, we act at once, report to the authorities as the law requires, and tell the people affected without delay: what happened, what it may mean, what we did and what you can do.',
      },
    ],
    review: true,
  },
  '7.3': {
    title: { 'zh-CN': '你可以怎么做', en: 'What you can do' },
    body: [
      {
        'zh-CN':
          '保管好你的微信；不愿让陌生人知道的，不要写在名片上；名片发错了，可以换一条新链接，旧的立刻失效。网络上没有绝对的安全，我们会尽力。',
        en: 'Take care of your WeChat account; leave off a card what strangers should not know; if you sent one to the wrong person, give it a new link and the old one stops at once. Nothing on a network is perfectly safe; we do what we can.',
      },
    ],
  },
} as const satisfies Partial<PolicyText>;
