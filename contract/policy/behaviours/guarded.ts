import type { Behaviour } from './behaviour';

/** Who gets it, where and how long it is kept, how it is protected. */
export const guarded: readonly Behaviour[] = [
  {
    clause: '5.1',
    does: {
      'zh-CN':
        '除了清单上的接收方，云函数不连别的地方；没有合同、合同过期、清单之外的信息，一样都出不去，出去的每一次都有记录。',
      en: 'The cloud functions reach nobody but the recipients on the list; without a contract, after its end, or off its annex nothing leaves, and each time something does is written down.',
    },
    proofs: [
      'tests/journeys/egress.test.ts: nothing leaves where *',
      'tests/journeys/egress.test.ts: what left is written down with who, what and why, and its person sees it',
      'cloudfunctions/egress/may-disclose.test.ts: another purpose is not agreed, and an item off the annex stays',
      'tests/policy/register.test.ts: whoever is on the list people read is in the register, and nobody else',
      'tests/policy/register.test.ts: the annex of *',
      'tests/policy/outside.test.ts: the way out has no address but those of the register’s partners',
      'tests/policy/outside.test.ts: the cloud functions reach nobody but WeChat and the partners of the register',
      'tests/policy/outside.test.ts: whoever receives an item works on our behalf and is named on the list',
    ],
  },
  {
    clause: '5.2',
    does: {
      'zh-CN': '没有转让的途径；以后要有，须先单独问你。',
      en: 'There is no way to transfer data; one would need your separate consent first.',
    },
    proofs: [
      'tests/policy/outside.test.ts: the cloud functions reach nobody but WeChat and the partners of the register',
    ],
  },
  {
    clause: '5.3',
    does: {
      'zh-CN': '不公开：不是你发出的链接打不开名片，别人的东西查无此物。',
      en: 'Nothing is published: without a link you sent no card opens, and what is somebody else’s is not found.',
    },
    proofs: [
      "tests/journeys/card.test.ts: another person's card is not found, whatever is tried",
      "tests/journeys/holder.test.ts: nobody can keep their own card, a dead link's card, or read another's entry",
    ],
  },
  {
    clause: '6.1',
    does: {
      'zh-CN': '数据只进微信云开发的数据库，程序里没有境外地址。',
      en: 'Data goes into the database of WeChat’s cloud alone; there is no foreign address in the program.',
    },
    proofs: [
      'tests/policy/outside.test.ts: the cloud functions reach nobody but WeChat and the partners of the register',
    ],
  },
  {
    clause: '6.2',
    does: {
      'zh-CN': '到期由程序自动删除，法律要多留的也到期就删。',
      en: 'The program erases what has had its time, and what the law keeps when its own days are over.',
    },
    proofs: [
      'tests/journeys/rights.test.ts: after seven days everything goes but what the law keeps',
      'tests/journeys/rights.test.ts: what is kept goes when its own days are over',
      'tests/journeys/once.test.ts: what was answered lies sealed, and for two days only',
    ],
  },
  {
    clause: '6.2',
    does: {
      'zh-CN': '政策里的天数就是程序里的天数。',
      en: 'The days in the policy are the days in the program.',
    },
    proofs: [
      'contract/policy/versions/versions.test.ts: the current text names how long the law keeps each item that outlives the account',
    ],
  },
  {
    clause: '7.1',
    does: {
      'zh-CN': '解绑手机号立即删除号码，账号照常。',
      en: 'Unlinking the phone number erases it at once; the account goes on.',
    },
    proofs: [
      'tests/journeys/account.test.ts: withdrawing the phone purpose erases the number at once',
      'tests/browser/phone-number.test.ts: switching the purpose off erases the number',
    ],
  },
  {
    clause: '7.2',
    does: {
      'zh-CN': '每人一把密钥：别人的钥匙打不开，改动一个字节也打不开。',
      en: 'A key for each person: another one does not open it, nor does it open with a byte changed.',
    },
    proofs: [
      'cloudfunctions/store/envelope.test.ts: it does not open at *',
      'cloudfunctions/store/envelope.test.ts: another key or a changed byte does not open it',
      'cloudfunctions/store/codec.test.ts: without a key the sealed fields are left out; with a destroyed key nothing is read',
    ],
  },
  {
    clause: '7.2',
    does: {
      'zh-CN': '错误的输入什么都改不了；出错信息里没有个人信息。',
      en: 'Wrong input changes nothing, and no error speaks of personal data.',
    },
    proofs: [
      'tests/hostile/bad-input.test.ts: *',
      'cloudfunctions/platform/database-fault.test.ts: a fault says nothing of what the cloud quoted',
    ],
  },
  {
    clause: '7.3',
    does: {
      'zh-CN': '发错了可以换链接，旧的立刻失效。',
      en: 'A card sent to the wrong person gets a new link, and the old one stops at once.',
    },
    proofs: [
      'tests/journeys/card.test.ts: a renewed link works and the old one is dead',
      'tests/browser/share.test.ts: a revoked link says so kindly and tells nothing',
    ],
  },
];
