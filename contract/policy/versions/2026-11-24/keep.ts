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
          '账号信息存到注销。名片、名片夹、手机号、位置和第 4 条里其他可选的，存到你删除、关掉对应用途或注销，以先到的为准；附近用的位置点最多 24 小时。',
        en: 'Account data is kept until you deregister. Cards, holder, phone number, location and the other options of clause 4 are kept until you delete them, switch off their purpose or deregister, whichever comes first; a point for people nearby for 24 hours at most.',
      },
      {
        'zh-CN': '消息自写下之日起存一年，到期两人手里的一起删；举报和它的副本存 184 天。',
        en: 'A message is kept for a year from the day it was written and then goes for both; a report and its copy for 184 days.',
      },
      {
        'zh-CN':
          '法律要求多留的有两类：操作日志和网络日志留 184 天（网络安全法第二十三条）；同意和撤回的记录、注销完成的记录、交给接收方的记录留三年（个人信息保护法第六十九条、民法典第一百八十八条），期间只作证明，不作他用。防重复提交的回执和操作次数留两天，验证码的代号留一天；不愿出现在名片上的号码和邮箱只留代号，到收回为止。到期由程序自动删除。',
        en: 'Two kinds must be kept longer: the activity log and the network log for 184 days (Cybersecurity Law, article 23), and the record of consents, withdrawals, finished deregistrations and of what went to recipients for three years (Personal Information Protection Law, article 69; Civil Code, article 188), as proof and for nothing else. Receipts against double submission and counts of operations are kept for two days, the code of a code that was sent for one; of numbers and addresses that want to be on no card only a code is kept, until that is taken back. The program erases all of them when their time is up.',
      },
    ],
    note: {
      'zh-CN':
        '2020 年那一版只说「所需的时间」。今天，保存期限要讲明，且是实现目的所需的最短时间（个人信息保护法第十七条、第十九条），所以每一项都写出哪天删。',
      en: 'The version of 2020 said "as long as needed". Today the time must be told and be the shortest the purpose allows (Personal Information Protection Law, articles 17 and 19), so each item says when it goes.',
    },
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
          '手机号、邮箱和消息按人分别加密，每个人一把密钥，注销时密钥一并销毁；微信身份只存换算后的代号；数据库不向手机开放，每次读写都检查是谁、为了什么用途，修改和对加密内容的读取都留下日志。',
        en: 'Phone numbers, e-mail and messages are encrypted with a key of your own, which is destroyed when you deregister; of your WeChat identity only a code is stored; the database is closed to phones, every access is checked for who asks and for which purpose, and changes and reads of encrypted fields are logged.',
      },
      {
        'zh-CN':
          '我们没有声称任何安全认证。发生或者可能发生泄露、篡改、丢失时，我们会立即补救，依法向主管部门报告，并尽快告诉受影响的人：发生了什么、可能的影响、我们做了什么、你可以做什么。',
        en: 'We claim no security certificates. If data leaks, is altered or lost, or may be, we act at once, report to the authorities as the law requires, and tell the people affected without delay: what happened, what it may mean, what we did and what you can do.',
      },
    ],
    note: {
      'zh-CN':
        '2020 年那一版说发生事件时告知用户。今天，可能发生时也要立即补救并通知（个人信息保护法第五十七条），较大事件要在数小时内报告（国家网络安全事件报告管理办法）。',
      en: 'The version of 2020 told users of incidents. Today a likely one needs action and notice as well (Personal Information Protection Law, article 57), and a larger one a report within hours (rules on reporting of 2025).',
    },
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
