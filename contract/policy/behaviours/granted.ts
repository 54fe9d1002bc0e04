import type { Behaviour } from './behaviour';

/** What people may ask for, how the policy changes, how to reach us. */
export const granted: readonly Behaviour[] = [
  {
    clause: '8.1',
    does: {
      'zh-CN': '导出里有我们保存的关于你的每一项，多长都完整。',
      en: 'The export holds every item we keep about you, complete at any length.',
    },
    proofs: [
      'tests/journeys/rights.test.ts: the export holds every exported item in clear, and every record of the person',
      'tests/journeys/rights.test.ts: an export longer than one part comes complete',
      'tests/browser/leave.test.ts: the export is everything held, as one JSON file',
    ],
  },
  {
    clause: '8.2',
    does: {
      'zh-CN': '删掉的名片不留下任何关于你的内容。',
      en: 'A deleted card leaves nothing of you behind.',
    },
    proofs: [
      'tests/journeys/card.test.ts: a removed card leaves its state and nothing of the person',
      'tests/journeys/holder.test.ts: a card that was taken back reads as withdrawn, without a word of it',
    ],
  },
  {
    clause: '8.2',
    does: {
      'zh-CN':
        '号码或邮箱在别人名片上的人，没有账号也能用验证码确认、看个大概、要求不再显示；做名片的人能证明号码也是自己的，就留着。查不到别人。',
      en: 'Whoever’s number or address is on the cards of others confirms it with a code, without an account, sees roughly how often, and has it shown no more; who made the card keeps it by proving that it is theirs too. Nobody can be looked up.',
    },
    proofs: [
      'tests/journeys/bystander-entry.test.ts: *',
      'tests/journeys/bystander.test.ts: a guest proves a number, learns how often it is kept and never by whom',
      'tests/journeys/bystander.test.ts: before the code is right nothing is told, and a known number answers as an unknown one',
      'tests/journeys/bystander.test.ts: erasing closes the field to everybody but whoever made the card, at once and on later cards',
      'tests/journeys/bystander.test.ts: an objection is about cards to come, and can be taken back with all it closed',
      'tests/journeys/bystander.test.ts: whoever made the card contests by proving the same number, and it stays',
      'tests/journeys/proof-code.test.ts: a device gets ten codes a day; a number gets five, and nobody is told that it had them',
    ],
  },
  {
    clause: '8.3',
    does: {
      'zh-CN': '微信身份就是核对，伪造的身份谁也不是。',
      en: 'The WeChat identity is the check; a forged one is nobody.',
    },
    proofs: [
      'cloudfunctions/platform/caller.test.ts: an identity that comes by way of *',
      "tests/journeys/card.test.ts: another person's card is not found, whatever is tried",
    ],
  },
  {
    clause: '8.4',
    does: {
      'zh-CN': '不能删的写明是哪条法律、留到哪天，并与其他数据分开存放。',
      en: 'What cannot be erased names its article and its last day, and lies apart from the rest.',
    },
    proofs: [
      'src/features/rights/leave/leave-screen.test.tsx: what the law keeps stands there with its article and its last day',
      'tests/rights/erasure.test.ts: what remains of the person is what the inventory keeps, and nothing else',
      'cloudfunctions/doors/domains.test.ts: what the law keeps lies apart from what is erased',
    ],
  },
  {
    clause: '8.5',
    does: {
      'zh-CN': '关掉和打开一样容易：各点两下。',
      en: 'Switching off is as easy as switching on: two taps each.',
    },
    proofs: [
      'src/features/consent/manage/consents-screen.test.tsx: off is off at once; on again is a consent with its own two buttons',
    ],
  },
  {
    clause: '8.5',
    does: {
      'zh-CN': '注销：名片立即关闭，七天内可以撤回，期满全部删除，哪里都找不到。',
      en: 'Deregistering closes cards at once, can be taken back for seven days, then erases everything everywhere.',
    },
    proofs: [
      'tests/journeys/rights.test.ts: leaving closes the cards at once, and staying brings everything back',
      'tests/rights/erasure.test.ts: no value, no identity and no code of the person is left anywhere',
      'tests/rights/erasure.test.ts: the kept card reads as one whose owner left',
      'tests/rights/erasure.test.ts: signing in again makes a new person',
    ],
  },
  {
    clause: '8.6',
    does: {
      'zh-CN': '十五个工作日按国务院的放假安排算成日期写出来；没公布的年份按较早的日子。',
      en: 'The fifteen working days are shown as a date by the State Council’s calendar; for a year not announced, the earlier day.',
    },
    proofs: [
      'src/features/policy/about/about-screen.test.tsx: at *',
      'contract/policy/working-days.test.ts: a term that reaches a year not yet announced ends early rather than late, and says so',
    ],
  },
  {
    clause: '9',
    does: {
      'zh-CN': '没有点「同意」，新版就不算同意过；改了哪几条，逐句列得出来。',
      en: 'Without a tap a new version is not agreed to; what changed is listed, sentence by sentence.',
    },
    proofs: [
      'src/features/consent/member-sheet.test.tsx: a newer policy is not agreed to behind one’s back',
      'tests/journeys/consent.test.ts: a text that was not the one in force is no consent',
      'tests/journeys/consent-versions.test.ts: using it is not consenting: without a tap the old version stays, whatever is done',
      'contract/policy/versions/compare.test.ts: of a changed paragraph only the changed sentences are marked',
    ],
  },
  {
    clause: '9',
    does: {
      'zh-CN':
        '新版提前至少十四天公布，首页写着还有几天，逐条列出改动；公布得不够早的，程序生成不了。',
      en: 'A new version is announced at least fourteen days ahead; the first page says how many days are left and lists what changes. One announced too late cannot be built.',
    },
    proofs: [
      'contract/policy/versions/in-force.test.ts: every version there is was announced in time',
      'contract/policy/versions/in-force.test.ts: a version published *',
      'tests/journeys/consent-versions.test.ts: everybody is told between publication and effect, with the clauses that change',
      'tests/browser/new-version.test.ts: before its day everybody is told, with what changes in a text the phone does not carry',
    ],
  },
  {
    clause: '9',
    does: {
      'zh-CN': '只问改动涉及的人，只问一次；没同意的照旧版继续。',
      en: 'Only those it touches are asked, and once; for who does not agree the old version goes on.',
    },
    proofs: [
      'tests/journeys/consent-versions.test.ts: only those are asked who agreed to something that changed, and only about that',
      'tests/journeys/consent-versions.test.ts: a tap moves what was asked to the new version and leaves the rest where it is',
      'tests/journeys/consent-versions.test.ts: whoever declines goes on under the old version, and is not asked again',
      'contract/policy/versions/scopes.test.ts: the newest version covers what the program does now, purpose by purpose',
      'tests/browser/new-version.test.ts: on its day those whom it touches are asked with two equal buttons; a no is the end of it',
    ],
  },
  {
    clause: '10',
    does: {
      'zh-CN': '没有账号也能打开联系方式，不用先核对身份。',
      en: 'The contacts open without an account and without an identity check.',
    },
    proofs: [
      'src/features/policy/about/about-screen.test.tsx: whoever opens it finds the contacts, and nothing is asked of the cloud',
    ],
  },
];
