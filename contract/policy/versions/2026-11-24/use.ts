import type { PolicyText } from '../../clauses';

/** What it is used for, and who else gets it. */
export const use = {
  '4': {
    title: { 'zh-CN': '用来做什么', en: 'What it is used for' },
    body: [
      {
        'zh-CN':
          '以你的同意为依据的：注册和登录、制作和发送名片、名片夹，注册时一并问你；公开联系方式、绑定手机号、位置、让名片主人看到你来过、个性化、改进、调查，用到时再问，默认都是关的。推荐没有做。',
        en: 'On your consent rest: signing in, making and sending cards and the card holder, asked together when you register; opening contacts to everyone, linking a phone number, location, being seen by the owners of cards you open, personalising, improving and surveys, asked when you come to use them and off until then. Nothing is recommended.',
      },
      {
        'zh-CN':
          '除了注册和登录随注销而止，每一项都有自己的开关。关掉即停，只为它收集的和由它得出的都会删除。',
        en: 'Signing in ends with deregistration; each of the others has a switch of its own. Switching off stops it, and what was collected for it alone or derived by it is erased.',
      },
      {
        'zh-CN':
          '法律要求的有三件，没有开关，到期自动删除：保障安全，留存同意、注销和交给接收方的证明，办理名片上的人的请求。保障安全包括：记录谁在什么时候改过或看过数据、限制操作次数、对昵称、名片文字、消息和头像做内容安全检查。检查没有通过，会告诉你；可以改了再存，也可以找我们人工复核。',
        en: 'Three are required by law, have no switch and go when their time is up: keeping things safe, proving consent, deregistration and what went to recipients, and dealing with requests of people on cards. Keeping things safe means recording who changed or read data and when, limiting how often things are done, and checking nicknames, card texts, messages and avatars for unsafe content. You are told when something does not pass; you can change it and save again, or ask us to have a person look.',
      },
      {
        'zh-CN': '要用于新的、无关的目的，会重新征得你的同意。',
        en: 'A new, unrelated purpose needs your consent anew.',
      },
    ],
    note: {
      'zh-CN':
        '2020 年那一版把各种用途一并写下。今天，处理目的变了要重新取得同意（个人信息保护法第十四条），撤回要和给出一样方便（第十五条）。所以一项用途一个开关。',
      en: 'The version of 2020 listed its purposes together. Today a changed purpose needs consent anew (Personal Information Protection Law, article 14) and withdrawing must be as easy as giving (article 15). So each purpose has its own switch.',
    },
    review: true,
  },
  '5.1': {
    title: { 'zh-CN': '共享', en: 'Sharing' },
    body: [
      {
        'zh-CN': '我们不向任何公司或个人共享你的信息。把名片发给谁，由你决定，这不是我们的共享。',
        en: 'We share your information with no company or person. Whom you send a card to is your decision and not our sharing.',
      },
      {
        'zh-CN':
          '程序运行在微信云开发上；内容安全检查由微信完成：为此，昵称、名片文字、消息和头像会交给微信检查，结果只有通过或不通过。要用验证码确认号码或邮箱时，号码交给腾讯云短信、邮箱交给我们的邮件服务；识别纸质名片时，照片去掉拍摄信息后交给腾讯云，认完不留。它们按我们的委托处理，不能用于别的目的；没有有效合同和保密协议、不在清单上的，程序交不出去，交出去的每一次都有记录。',
        en: "The program runs on WeChat's cloud service, and WeChat does the content check: nicknames, card texts, messages and avatars are handed to it and the answer is pass or fail. To confirm a number or an e-mail by a code, the number goes to Tencent Cloud SMS and the address to our mail service; to read a paper card, the photo goes to Tencent Cloud without its shooting information and is not kept. They act on our behalf and may use nothing for purposes of their own; without a valid contract and promise of confidence, or off the list, the program hands nothing over, and each time it does is written down.",
      },
      {
        'zh-CN':
          '有权机关依法要求提供时，我们核对文书和范围，只给必须给的，并依法告知你。以后若要提供给合作方，会先列出接收方、联系方式、目的、方式和内容，并取得你的单独同意。',
        en: 'Where an authority demands data under the law we check the document and its scope, give what must be given and no more, and tell you as the law provides. Providing data to a partner in the future would first name the recipient, its contact, the purpose, the means and the content, and need your separate consent.',
      },
    ],
    note: {
      'zh-CN':
        '2020 年那一版允许向授权合作方共享。今天，向其他处理者提供须告知接收方并取得单独同意（个人信息保护法第二十三条），委托处理另有规则（第二十一条）。我们现在一家都不共享。',
      en: 'The version of 2020 allowed sharing with authorised partners. Today providing data to another handler needs notice of the recipient and separate consent (Personal Information Protection Law, article 23); entrusting has rules of its own (article 21). We share with nobody at present.',
    },
    review: true,
  },
  '5.2': {
    title: { 'zh-CN': '转让', en: 'Transfer' },
    body: [
      {
        'zh-CN': '我们不转让你的信息。确需转让时，须先取得你的单独同意。',
        en: 'We do not transfer your information to others. Should it be needed, your separate consent comes first.',
      },
    ],
  },
  '5.3': {
    title: { 'zh-CN': '公开和主体变更', en: 'Disclosure and change of operator' },
    body: [
      {
        'zh-CN':
          '我们不公开你的信息。如果运营主体合并、分立或撤并，我们会先告诉你接收方的名称和联系方式，并让你有机会先导出或删除；接收方要改变用途，须重新征得同意。',
        en: 'We do not publish your information. Should the operator be merged, split or dissolved, we first tell you the name and contact of the successor and let you take or delete your data before; the successor needs your consent for any other purpose.',
      },
    ],
    note: {
      'zh-CN':
        '2020 年那一版说合并等情形会及时告知。今天还要告知接收方的名称和联系方式（个人信息保护法第二十二条），公开须单独同意（第二十五条）。',
      en: 'The version of 2020 promised to tell of mergers promptly. Today the name and contact of the successor must be told (Personal Information Protection Law, article 22), and publishing needs separate consent (article 25).',
    },
    review: true,
  },
} as const satisfies Partial<PolicyText>;
