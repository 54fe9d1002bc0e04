import type { PolicyText } from '../../clauses';

/** How it is collected, and what lies on the phone. */
export const storage = {
  '3.1': {
    title: { 'zh-CN': '怎么收集', en: 'How it is collected' },
    body: [
      {
        'zh-CN':
          '三种方式：你自己填写；你点按钮后由微信交给我们；使用时自动产生。没有第四种：我们不向别人买，也不从网上抓。',
        en: 'In three ways: you type it; WeChat hands it over after you press a button; or it arises from use. There is no fourth: we neither buy data nor gather it from the web.',
      },
    ],
  },
  '3.2': {
    title: { 'zh-CN': '手机上的本地存储', en: 'What is stored on your phone' },
    body: [
      {
        'zh-CN':
          '小程序没有网页那种 Cookie，只在你的手机上存几样东西，例如显示设置、没写完的名片和随机的安装编号。每一样的用途和期限都列在「本地存储」页，可以单独清掉；没列出来的，程序存不了。',
        en: 'A mini-program has no web cookies; it keeps a few things on your phone, such as display settings, a card you have not finished and the random install id. The page "On this phone" lists each one with its purpose and lifetime, and each can be cleared by itself; what is not listed cannot be stored.',
      },
      {
        'zh-CN': '不同意、注销或账号被删除时，其中与你个人有关的会一起清掉。',
        en: 'When you refuse or your account is erased, the personal ones among them go as well.',
      },
    ],
    note: {
      'zh-CN':
        '2020 年那一版讲的是 Cookie。小程序里没有 Cookie，作用相同的是本地存储，我们按同样的要求对待，并算作个人信息。',
      en: 'The version of 2020 spoke of cookies. A mini-program has none; what does the same is local storage, which we treat alike and count as personal information.',
    },
  },
  '3.3': {
    title: { 'zh-CN': '拒绝之后', en: 'If you say no' },
    body: [
      {
        'zh-CN':
          '不同意本政策：不能做名片、收名片，看名片、读政策、联系我们照常。不给手机号、不选头像、不打开位置、不打开第 4 条里的任何一项：少了这一样，别的都照常。清掉本地存储：显示设置回到默认，没写完的名片会丢，账号和名片都在。',
        en: 'Without agreeing to this policy you cannot make or keep cards; viewing cards, reading the policy and contacting us still work. Without a phone number, an avatar, location or any of the options in clause 4 only that one thing is missing. Clearing what is on the phone resets the display and loses unfinished cards; your account and cards stay.',
      },
    ],
    note: {
      'zh-CN':
        '2020 年那一版说拒绝后部分功能可能不可用。今天，不能因为你不同意非必需的事就拒绝服务（个人信息保护法第十六条），所以哪一项停、哪些照常都写明了，并逐项试过。',
      en: 'The version of 2020 said that some functions may stop. Today a service must not be refused for declining what it does not need (Personal Information Protection Law, article 16), so it is written down, and tried one by one, what stops and what goes on.',
    },
  },
  '3.4': {
    title: { 'zh-CN': '统计和个性化', en: 'Statistics and personalisation' },
    body: [
      {
        'zh-CN':
          '使用统计只在你打开「改进」之后才有，只记哪个功能用了几次；至少满 10 个人的汇总数才会给人看，看不到单个人。个性化和推荐同样要你打开，默认关闭。不用于广告，也没有广告。',
        en: 'Usage statistics exist only after you switch on "Improve", and count how often a function is used; only sums over at least 10 people are shown to anyone, never one person. Personalisation and recommendations need your switch as well and are off by default. There is no advertising, and none of it is used for any.',
      },
    ],
    note: {
      'zh-CN':
        '2020 年那一版默认分析和个性化。今天，自动化推荐要有不针对个人的选项或便捷的拒绝方式（个人信息保护法第二十四条）。我们更进一步：不打开就没有。',
      en: 'The version of 2020 analysed and personalised by default. Today automated recommendations need a choice that is not personal, or an easy way to refuse (Personal Information Protection Law, article 24). We go further: unless you switch it on there is none.',
    },
  },
} as const satisfies Partial<PolicyText>;
