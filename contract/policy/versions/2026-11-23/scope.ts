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
        'zh-CN': '2026 年 11 月 23 日发布，当日生效。它接替 2020 年 4 月 3 日的第一版。',
        en: 'Published on 23 November 2026, in force from that day. It replaces the first version of 3 April 2020.',
      },
      {
        'zh-CN':
          '每一版发布后不再改动，并有一个指纹（sha256）。你同意的是哪一版、哪个指纹，都记在你的同意记录里；旧版一直能看、能存。',
        en: 'A version never changes after publication and has a fingerprint (sha256). Your consent record names the version and fingerprint you agreed to; old versions stay readable and can be saved.',
      },
    ],
  },
  preamble: {
    title: { 'zh-CN': '写在前面', en: 'First of all' },
    body: [
      {
        'zh-CN': `本政策由${name['zh-CN']}（下称「我们」）制定，说明${product['zh-CN']}收集什么、为什么收集、不给会怎样、你怎么看、改、带走和删掉。`,
        en: `This policy is made by ${name.en} ("we"). It says what ${product.en} collects, why, what happens without, and how you see, change, take away and delete it.`,
      },
      {
        'zh-CN':
          '使用不等于同意。只有你点了「同意」才算同意；在那之前，我们不保存关于你的任何信息。不同意也可以看别人发来的名片、读本政策、联系我们，我们不会反复问你。',
        en: 'Using is not consenting. Only a tap on "Agree" is consent; before it we store nothing about you. Without it you can still view cards sent to you, read this policy and contact us, and we do not keep asking.',
      },
      {
        'zh-CN':
          '不满十四周岁的人使用前，请由父母或其他监护人阅读并同意。我们不以这个年龄的人为服务对象，也没有办法从昵称看出年龄；发现了会停用并删除。',
        en: 'If you are under fourteen, a parent or guardian must read and agree first. The product is not made for that age, and a nickname does not tell us one; where we learn of it we stop and delete.',
      },
    ],
    review: true,
  },
  '1.1': {
    title: { 'zh-CN': '适用于哪些服务', en: 'Which services it covers' },
    body: [
      {
        'zh-CN':
          '它适用于这个小程序现在的全部功能：注册账号，制作、发送和收存名片，管理你的数据。以后增加的功能，只有写进本政策并再次问过你，才会收集新的信息。',
        en: 'It covers everything this mini-program does today: having an account, making, sending and keeping cards, managing your data. A later function collects something new only after this policy says so and you were asked again.',
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
          '指以电子或其他方式记录的、与已识别或者可识别的自然人有关的各种信息，不包括匿名化之后的信息。由你的操作产生的次数、记录，也算。',
        en: 'Information of any kind, recorded electronically or otherwise, about an identified or identifiable natural person; not what has been made anonymous. Counts and records that your use produces are included.',
      },
      {
        'zh-CN':
          '我们保存的每一项都列在「收集清单」里：是什么、为什么、从哪来、怎么存、什么时候删。清单和程序用的是同一份数据：清单上没有的，程序存不进去。',
        en: 'Everything we keep stands in the collection list: what, why, where from, how it is kept, when it goes. The list and the program are the same data: what is not on the list cannot be stored.',
      },
      {
        'zh-CN': '本版不收集法律所说的敏感个人信息。',
        en: 'This version collects no sensitive personal information in the sense of the law.',
      },
    ],
    review: true,
  },
} as const satisfies Partial<PolicyText>;
