import type { PolicyText } from '../../clauses';

/** What a person may ask for, and how. */
export const rights = {
  '8.1': {
    title: { 'zh-CN': '查看、更正、带走', en: 'See, correct, take away' },
    body: [
      {
        'zh-CN':
          '昵称、头像、手机号在「我的」里看和改；名片在「名片」里看、改、删；收存的名片在「名片夹」里看和移除。「我的数据导出」把我们保存的关于你的内容交给你，包括操作日志和同意记录，是一份通用格式（JSON）的文件。',
        en: 'Nickname, avatar and phone number are seen and changed under "Me"; cards are seen, changed and deleted under "Cards"; kept cards are seen and removed in the holder. "Take my data" gives you what we hold about you, activity log and consent record included, as a file in a common format (JSON).',
      },
      {
        'zh-CN': '密钥和防重复提交的回执不在文件里：它们离开服务器会伤害安全，本身也不说明你什么。',
        en: 'Keys and receipts against double submission are not in the file: outside of the server they would harm security, and they say nothing about you.',
      },
    ],
    note: {
      'zh-CN':
        '2020 年那一版有访问和更改。今天还有复制和带走（个人信息保护法第四十五条），所以有导出。',
      en: 'The version of 2020 had access and change. Today there is copying and taking along as well (Personal Information Protection Law, article 45), so there is an export.',
    },
  },
  '8.2': {
    title: { 'zh-CN': '删除', en: 'Deletion' },
    body: [
      {
        'zh-CN':
          '删除一张名片、移除一条收存、解绑手机号、去掉头像，都立即生效。如果你认为我们违法或违约处理了你的信息，或者信息有错，可以要求我们删除或更正；名片上写到的人即使没有账号，也可以提出：在「关于 → 我在别人的名片上」用验证码确认号码或邮箱在自己手里，就能看个大概、要求撤下或更正、以后不再显示。做名片的人能同样证明号码也是自己的，就在他的名片上保留。',
        en: 'Deleting a card, removing a kept one, unlinking the phone number and removing the avatar take effect at once. If you think we handled your information unlawfully or against this policy, or it is wrong, you can demand deletion or correction; so can people named on a card who have no account: under About → I am on cards of others they confirm by a code that a number or an e-mail is theirs, see roughly how often it is there, and have it taken off, corrected or kept off later cards. Whoever made the card and proves in the same way that it is theirs too keeps it on that card.',
      },
    ],
    note: {
      'zh-CN':
        '2020 年那一版要等你证明违法才删。今天，目的达到、撤回同意、期限届满时应当主动删（个人信息保护法第四十七条），所以程序到时自己删。',
      en: 'In the version of 2020 deletion answered unlawful handling. Today it is owed when the purpose is met, consent withdrawn or time up (Personal Information Protection Law, article 47), so the program does it by itself.',
    },
  },
  '8.3': {
    title: { 'zh-CN': '核对是你本人', en: 'Checking that it is you' },
    body: [
      {
        'zh-CN':
          '在小程序里操作，微信身份就是核对，不再要别的。通过人工渠道提出的，我们只核对到够用为止，不会要得比注册时多。',
        en: 'Inside the mini-program your WeChat identity is the check and nothing more is asked. For requests through other channels we check no more than is needed and never more than registration asked for.',
      },
    ],
  },
  '8.4': {
    title: { 'zh-CN': '不能答应的情形', en: 'When we must refuse' },
    body: [
      {
        'zh-CN':
          '与国家安全、公共安全、刑事侦查等直接相关，或者答应了会严重损害他人权益的，依法可能不能答应；我们会说明理由和你可以怎么投诉。法律要求留存、还不能删的，我们只存储和保护，停止其他处理。',
        en: 'A request may have to be refused where it directly concerns national or public security or a criminal investigation, or would seriously harm others; we say why and how to complain. What the law does not yet let us delete is stored and protected and used for nothing else.',
      },
    ],
    note: {
      'zh-CN':
        '2020 年那一版没有说要给理由。今天，拒绝要说明理由，你可以起诉（个人信息保护法第五十条）。',
      en: 'The version of 2020 did not speak of reasons. Today a refusal must give them, and you can go to court (Personal Information Protection Law, article 50).',
    },
    review: true,
  },
  '8.5': {
    title: { 'zh-CN': '撤回同意和注销', en: 'Withdraw consent, deregister' },
    body: [
      {
        'zh-CN':
          '在「我的 → 设置 → 同意与撤回」里，关掉和打开一样容易。关掉一项，立即停止这项处理，并删除只为它收集的数据；此前已做的处理不受影响。',
        en: 'Under Me → Settings → Consents, switching off is as easy as switching on. It stops that use at once and erases what was collected for it alone; what was done before stays lawful.',
      },
      {
        'zh-CN':
          '在「我的 → 设置 → 注销账号」里申请注销：先看清会删掉什么、依法留下什么，可以先导出。申请后名片立即打不开，有七天可以随时撤回，一样不少；期满由程序全部删除，最迟不超过申请后十五个工作日。别人名片夹和消息里的你会显示为「已注销用户」；你写给别人的消息留在对方手里，不再有你的名字。再次登录是一个全新的账号。',
        en: 'Deregister under Me → Settings → Delete account: you first see what goes and what the law keeps, and can take your data along. From then on your cards no longer open; for seven days you can take it back and nothing will be missing; then the program erases everything, fifteen working days after the request at the latest. In the holders and messages of others you become "deregistered user"; what you wrote to them stays in their hands without your name. Signing in again makes a new account.',
      },
    ],
    note: {
      'zh-CN':
        '2020 年那一版没有写时限。今天，撤回要便捷（个人信息保护法第十五条），注销要在十五个工作日内办完（App 违法违规收集使用个人信息行为认定方法第六条）。',
      en: 'The version of 2020 named no time. Today withdrawal must be easy (Personal Information Protection Law, article 15) and deregistration done within fifteen working days (rules of 2019 on apps, section 6).',
    },
    review: true,
  },
  '8.6': {
    title: { 'zh-CN': '我们多快答复', en: 'How soon we answer' },
    body: [
      {
        'zh-CN':
          '小程序里能自己做的，立即生效。人工提出的更正、删除、注销和投诉，十五个工作日内处理并答复。对答复不满意，可以向网信等主管部门投诉，或向人民法院起诉。',
        en: 'What you can do in the mini-program takes effect at once. Corrections, deletions, deregistrations and complaints made by hand are dealt with and answered within fifteen working days. If you are not satisfied you can complain to the cyberspace administration or other authorities, or go to court.',
      },
    ],
    note: {
      'zh-CN': '十五个工作日按国务院公布的放假调休安排数；还没有公布的年份，按较早的日子算。',
      en: 'The fifteen working days follow the holidays and working weekends the State Council announces; for a year it has not announced yet we take the earlier day.',
    },
    review: true,
  },
} as const satisfies Partial<PolicyText>;
