import type { PolicyText } from '../../clauses';

/** What only those give who want it, and what nobody is asked for yet. */
export const optional = {
  '2.2.2': {
    title: { 'zh-CN': '位置', en: 'Location' },
    body: [
      {
        'zh-CN':
          '默认关闭，只有你单独同意之后才会用到。用处有两个：交换名片时记下在哪里认识的；看看附近同样打开了这一项的人。',
        en: 'Off by default, and used only after you agree to it by itself. It serves two things: noting at an exchange where you met, and seeing people nearby who switched it on as well.',
      },
      {
        'zh-CN':
          '取的是微信给的模糊位置，也可以不取位置、自己选城市。最多保留最近的一个点，或者附在一次交换上的一个点，从不连成轨迹。附近用的点最多留 24 小时；别人看到的至少模糊到 500 米，谁的位置点都不会离开服务器。',
        en: 'We take the approximate location WeChat gives, or none at all if you choose a city yourself. We keep at most the latest point, or one point attached to an exchange, and never a track. A point for people nearby lives for 24 hours at most; what others see is blurred to 500 metres or more, and the points themselves never leave the server.',
      },
      {
        'zh-CN':
          '关掉即停，同时问你要不要把取过的一并删掉。我们的开关和微信的开关并排放着，任何一个关着都取不到。没有你当时有效的同意，服务器也不收位置。',
        en: 'Switching it off stops it at once and asks whether to erase what was taken. Our switch and that of WeChat stand side by side; with either of them off nothing is taken. Without your consent of that moment the server takes no location either.',
      },
    ],
    note: {
      'zh-CN':
        '2020 年那一版只说「开启定位时收集」。今天，行踪轨迹是敏感个人信息（个人信息保护法第二十八条、第二十九条）。我们不记轨迹，对单个的点也按敏感信息单独征得同意。',
      en: 'The version of 2020 only said that location is collected when it is on. Today a movement track is sensitive (Personal Information Protection Law, articles 28 and 29). We keep no track, and ask separate consent even for a single point.',
    },
    review: true,
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
    note: {
      'zh-CN':
        '2020 年那一版把这些服务可能要的信息写在一起。今天，一项服务只能要它必需的（个人信息保护法第六条）。没有服务，就一样都不收。',
      en: 'The version of 2020 listed what such services may need. Today a service may ask only for what it cannot do without (Personal Information Protection Law, article 6). Without a service, nothing is collected.',
    },
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
