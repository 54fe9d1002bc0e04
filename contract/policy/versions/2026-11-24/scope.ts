import type { PolicyText } from '../../clauses';
import { operator } from '../operator';

const { name, product } = operator;

/** Who speaks, to whom, about what. */
export const scope = {
  head: {
    title: {
      'zh-CN': `${product['zh-CN']}个人信息保护政策`,
      en: `${product.en}: personal-information protection policy`,
    },
    body: [
      {
        'zh-CN': '2026 年 11 月 24 日发布，当日生效。第一版发布于 2020 年 4 月 3 日。',
        en: 'Published on 24 November 2026, in force from that day. The first version is of 3 April 2020.',
      },
      {
        'zh-CN':
          '每一版发布后不再改一个字，并有一个指纹（sha256）。你同意的是哪一版、哪种语言，都记在你的同意记录里。每一版一直能看、能存、能逐条对照。',
        en: 'A version does not change by a letter after publication and has a fingerprint (sha256). Your consent record names the version and the language you agreed to. Every version stays readable, can be saved and can be compared clause by clause.',
      },
    ],
    note: {
      'zh-CN':
        '2020 年那一版没有指纹。今天，运营者要能证明你同意过的是哪段文字（个人信息保护法第十四条、第六十九条），所以每一版、每一条都有指纹。',
      en: 'The version of 2020 had no fingerprint. Today the operator must be able to prove which words you agreed to (Personal Information Protection Law, articles 14 and 69), so every version and every clause has one.',
    },
  },
  preamble: {
    title: { 'zh-CN': '写在前面', en: 'First of all' },
    body: [
      {
        'zh-CN': `本政策由${name['zh-CN']}（下称「我们」）制定。它说明${product['zh-CN']}收集什么、为什么收集、不给会怎样，以及你怎么看、改、带走和删掉。`,
        en: `This policy is made by ${name.en} ("we"). It says what ${product.en} collects, why, what happens without, and how you see, change, take away and delete it.`,
      },
      {
        'zh-CN':
          '使用不等于同意。只有你点了「同意」才算同意；在那之前，我们不保存关于你的任何信息。不同意也可以看别人发来的名片、读本政策、联系我们。你不同意过哪一版只记在你的手机上，我们不会反复问你。',
        en: 'Using is not consenting. Only a tap on "Agree" is consent; before it we store nothing about you. Without it you can still view cards sent to you, read this policy and contact us. Which version you declined is remembered on your phone alone, and we do not keep asking.',
      },
      {
        'zh-CN':
          '「同意」只对显示过的文字有效：没有在你屏幕上显示过的版本、语言和用途，同意不了。每次同意和撤回都有一张带我们签名的回执，你可以存下来，任何人都能核对。',
        en: '"Agree" counts only for words that were shown: a version, language or purpose that was not on your screen cannot be agreed to. Each consent and withdrawal has a receipt with our signature, for you to save and for anyone to verify.',
      },
      {
        'zh-CN':
          '不满十四周岁的人使用前，请由父母或其他监护人阅读并同意。我们不以这个年龄的人为服务对象，也没有办法从昵称看出年龄；发现了会停用并删除。',
        en: 'If you are under fourteen, a parent or guardian must read and agree first. The product is not made for that age, and a nickname does not tell us one; where we learn of it we stop and delete.',
      },
    ],
    note: {
      'zh-CN':
        '2020 年那一版把「开始使用」视为接受。今天，同意必须是知情之后自愿、明确作出的（个人信息保护法第十四条），所以我们只认那一下点击；未满十四周岁另需监护人同意（第三十一条）。',
      en: 'The version of 2020 took use for acceptance. Today consent must be informed, voluntary and explicit (Personal Information Protection Law, article 14), so nothing counts but that tap; under fourteen a guardian must agree (article 31).',
    },
    review: true,
  },
  '1.1': {
    title: { 'zh-CN': '适用于哪些服务', en: 'Which services it covers' },
    body: [
      {
        'zh-CN':
          '它适用于这个小程序现在的全部功能：注册账号，制作、发送和收存名片，打开位置后的功能，管理你的数据。以后增加的功能，只有写进本政策并再次问过你，才会收集新的信息。',
        en: 'It covers everything this mini-program does today: having an account, making, sending and keeping cards, what location does once you switch it on, managing your data. A later function collects something new only after this policy says so and you were asked again.',
      },
      {
        'zh-CN': '名片里的链接通向的网站、微信本身和其他小程序，有它们自己的政策。',
        en: 'Websites behind links on cards, WeChat itself and other mini-programs have their own policies.',
      },
    ],
  },
  '1.2': {
    title: { 'zh-CN': '「个人信息」指什么', en: 'What "personal information" means' },
    body: [
      {
        'zh-CN':
          '指以电子或其他方式记录的、与已识别或者可识别的自然人有关的各种信息，不包括匿名化之后的信息。由你的操作产生的次数、记录和标签，也算。',
        en: 'Information of any kind, recorded electronically or otherwise, about an identified or identifiable natural person; not what has been made anonymous. Counts, records and tags that your use produces are included.',
      },
      {
        'zh-CN':
          '我们保存的每一项都列在「收集清单」里：是什么、为什么、从哪来、怎么存、什么时候删。清单和程序用的是同一份数据：清单上没有的，程序存不进去。',
        en: 'Everything we keep stands in the collection list: what, why, where from, how it is kept, when it goes. The list and the program are the same data: what is not on the list cannot be stored.',
      },
      {
        'zh-CN': '位置按敏感个人信息对待，单独问你。除此之外，本版不收集敏感个人信息。',
        en: 'Location is treated as sensitive personal information and asked for by itself. Beyond it, this version collects no sensitive personal information.',
      },
    ],
    note: {
      'zh-CN':
        '2020 年那一版的定义是「能识别自然人的信息」。今天的定义更宽：与这个人有关的都算（个人信息保护法第四条），敏感信息另有规则（第二十八条）。我们按宽的来，由使用产生的也列进清单。',
      en: 'The version of 2020 spoke of information that identifies a person. Today it is everything about one (Personal Information Protection Law, article 4), with rules of its own for what is sensitive (article 28). We take the wider meaning; what arises from use is on the list too.',
    },
    review: true,
  },
} as const satisfies Partial<PolicyText>;
