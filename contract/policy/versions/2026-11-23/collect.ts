import type { PolicyText } from '../../clauses';

/** What is collected, and what is not. */
export const collect = {
  '2.1': {
    title: { 'zh-CN': '注册、管理和核实账号', en: 'Having and verifying an account' },
    body: [
      {
        'zh-CN':
          '注册只要两样：你的微信身份和你填的昵称。微信身份换算成一个代号再保存，用来认出你，原值不保存。',
        en: 'Registering needs two things: your WeChat identity and a nickname you type. Of the identity we keep only a code computed from it, to recognise you; the identity itself is not stored.',
      },
      {
        'zh-CN':
          '可选的两样：头像，由你从微信里选；手机号，由你点按钮、经微信确认后给我们，加密保存，用来找回账号和一键填进名片。不给，其他功能照常。',
        en: 'Two more are optional: an avatar you choose in WeChat, and your phone number, which WeChat hands over after you press the button; it is kept encrypted, helps you get your account back and fills a card in one tap. Everything else works without them.',
      },
      {
        'zh-CN':
          '实名核验（姓名、身份证号、人脸、银行账户）现在没有，也不收集这些信息。以后如果提供，会是可选的、有几种同等的办法，并在当时单独征得你的同意；刷脸不会是唯一的办法。',
        en: 'Real-name verification (name, ID number, face, bank account) does not exist yet, and none of it is collected. If it comes it will be optional, offer several equal ways, and ask for your separate consent at that moment; a face scan will never be the only way.',
      },
    ],
    review: true,
  },
  '2.2': {
    title: { 'zh-CN': '你填写的和你授权的', en: 'What you type and what you authorise' },
    body: [
      {
        'zh-CN':
          '名片上的内容全由你填写：姓名必填，职务、单位、手机、邮箱、微信号、地址、网站、简介都可以空着。手机和邮箱加密保存。你把名片发给谁，谁就能看到上面的内容；你收回或删掉之后，链接就打不开了。',
        en: 'What stands on a card is typed by you: the name is needed; title, organisation, mobile, e-mail, WeChat ID, address, website and introduction may stay empty. Mobile and e-mail are kept encrypted. Whoever you send a card to can see what is on it; once you take it back or delete it the link stops opening.',
      },
    ],
  },
  '2.2.1': {
    title: {
      'zh-CN': '设备、其他应用、往来和照片',
      en: 'Device, other apps, contacts and photos',
    },
    body: [
      {
        'zh-CN':
          '不收集设备识别码；不查看你装了或用过哪些应用；不读通讯录、相册和剪贴板；不记录你从哪个小程序过来。',
        en: 'We collect no hardware identifiers, do not look at which apps you have or use, do not read your contacts, albums or clipboard, and do not record which mini-program you came from.',
      },
      {
        'zh-CN':
          '你收存一张名片时，我们记下收的是哪一张、什么时候，对方的内容不另存一份。打开链接看名片的是谁，我们不记录。头像在你的手机上和我们的服务器上各重画一次，拍摄时间、地点等信息不会留下。',
        en: 'When you keep a card we note which one and when; its contents are not copied. Who opens a link to a card is not recorded. An avatar is drawn anew on your phone and again on our server, so time, place and camera data do not survive.',
      },
    ],
  },
  '2.2.2': {
    title: { 'zh-CN': '位置', en: 'Location' },
    body: [
      {
        'zh-CN': '现在不收集位置，也没有用到位置的功能。以后如果有，默认关闭，由你打开，关掉即停。',
        en: 'We do not collect your location, and no function uses it. If one comes it will be off until you switch it on, and stop when you switch it off.',
      },
    ],
  },
  '2.3': {
    title: { 'zh-CN': '可选的公共服务', en: 'Optional public services' },
    body: [
      {
        'zh-CN':
          '现在没有接入公积金、社保、公共交通、税务、户政等公共服务，因此不收集性别、出生日期、出生地、户籍、民族。以后每接入一项，会先说明它要哪几样、为什么，并单独征得你的同意；名片功能永远不需要这些。',
        en: 'No public services (housing fund, social security, transport, tax, household register) are connected yet, so gender, birth date, birthplace, household registration and ethnicity are not collected. Each one that comes will first say what it needs and why and ask for your separate consent; cards will never need any of it.',
      },
    ],
  },
  '2.4': {
    title: { 'zh-CN': '线下递送和产品试用', en: 'Deliveries and product tests' },
    body: [
      {
        'zh-CN': '现在没有线下递送和产品试用，因此不收集收件人、电话和地址。',
        en: 'There are no deliveries and no product tests yet, so no recipient, phone or address is collected for them.',
      },
    ],
  },
} as const satisfies Partial<PolicyText>;
