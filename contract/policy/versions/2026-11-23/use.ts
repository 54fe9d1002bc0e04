import type { PolicyText } from '../../clauses';

/** What it is used for, and who else gets it. */
export const use = {
  '4': {
    title: { 'zh-CN': '用来做什么', en: 'What it is used for' },
    body: [
      {
        'zh-CN':
          '只用于六件事：注册和登录、制作和发送名片、名片夹、绑定手机号、保障安全、留存同意和注销的证明。前四件以你的同意为依据，其中名片、名片夹、手机号可以分别关掉，关掉会删除对应的数据；注册和登录随注销而止。后两件是法律要求的，到期自动删除。',
        en: 'For six things only: signing in, making and sending cards, the card holder, linking a phone number, keeping things safe, and proving consent and deregistration. The first four rest on your consent; cards, holder and phone number each have a switch that erases their data, and signing in ends with deregistration. The last two are required by law and go when their time is up.',
      },
      {
        'zh-CN':
          '保障安全包括：记录谁在什么时候改过或看过数据、限制操作次数、对昵称、名片文字和头像做内容安全检查。要用于新的、无关的目的，会重新征得你的同意。',
        en: 'Keeping things safe means recording who changed or read data and when, limiting how often things are done, and checking nicknames, card texts and avatars for unsafe content. A new, unrelated purpose needs your consent anew.',
      },
    ],
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
          '程序运行在微信云开发上；内容安全检查由微信完成：为此，昵称、名片文字和头像会交给微信检查，结果只有通过或不通过。它们按我们的委托处理，不能用于别的目的。',
        en: "The program runs on WeChat's cloud service, and WeChat does the content check: nicknames, card texts and avatars are handed to it and the answer is pass or fail. It acts on our behalf and may use nothing for purposes of its own.",
      },
      {
        'zh-CN':
          '有权机关依法要求提供时，我们核对文书和范围，只给必须给的，并依法告知你。以后若要共享给合作方，会先列出接收方、目的和内容，并取得你的单独同意。',
        en: 'Where an authority demands data under the law we check the document and its scope, give what must be given and no more, and tell you as the law provides. Sharing with a partner in the future would name the recipient, purpose and content first and need your separate consent.',
      },
    ],
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
    review: true,
  },
} as const satisfies Partial<PolicyText>;
