import type { PolicyText } from '../../clauses';

/** How it is collected, and what lies on the phone. */
export const storage = {
  '3.1': {
    title: { 'zh-CN': '怎么收集', en: 'How it is collected' },
    body: [
      {
        'zh-CN':
          '三种方式：你自己填写；你点按钮后由微信交给我们（微信身份、头像、手机号）；使用时自动产生（账号编号、链接、收存记录、操作日志、同意记录）。没有第四种：我们不向别人买，也不从网上抓。',
        en: 'In three ways: you type it; WeChat hands it over after you press a button (identity, avatar, phone number); or it arises from use (account number, links, kept cards, activity log, consent record). There is no fourth: we neither buy data nor gather it from the web.',
      },
    ],
  },
  '3.2': {
    title: { 'zh-CN': '手机上的本地存储', en: 'What is stored on your phone' },
    body: [
      {
        'zh-CN':
          '小程序没有网页那种 Cookie，只在你的手机上存几样东西，例如显示设置和没写完的名片。每一样的用途和期限都列在「本地存储」页；没列出来的，程序存不了。',
        en: 'A mini-program has no web cookies; it keeps a few things on your phone, such as display settings and a card you have not finished. The page "On this phone" lists each one with its purpose and lifetime; what is not listed cannot be stored.',
      },
      {
        'zh-CN': '不同意、注销或账号被删除时，其中与你个人有关的会一起清掉。',
        en: 'When you refuse or your account is erased, the personal ones among them go as well.',
      },
    ],
  },
  '3.3': {
    title: { 'zh-CN': '拒绝之后', en: 'If you say no' },
    body: [
      {
        'zh-CN':
          '不同意本政策：不能做名片、收名片，看名片、读政策、联系我们照常。不给手机号、不选头像：少了这一样，别的都照常。清掉本地存储：显示设置回到默认，没写完的名片会丢，账号和名片都在。',
        en: 'Without agreeing to this policy you cannot make or keep cards; viewing cards, reading the policy and contacting us still work. Without a phone number or an avatar only that one thing is missing. Clearing what is on the phone resets the display and loses unfinished cards; your account and cards stay.',
      },
    ],
  },
  '3.4': {
    title: { 'zh-CN': '统计和推荐', en: 'Statistics and recommendations' },
    body: [
      {
        'zh-CN':
          '现在不做使用统计，不做用户画像，不做个性化推荐，没有广告。以后要做，会单独问你，默认关闭。',
        en: 'There are no usage statistics, no profiling, no personalised recommendations and no advertising. Should any come, you will be asked separately and it will be off until you agree.',
      },
    ],
  },
} as const satisfies Partial<PolicyText>;
