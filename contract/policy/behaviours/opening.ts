import type { Behaviour } from './behaviour';

/** What the policy says of itself, of consent and of what it covers. */
export const opening: readonly Behaviour[] = [
  {
    clause: 'head',
    does: {
      'zh-CN': '每一版、每一条都有指纹，差一个字就对不上。',
      en: 'Every version and every clause has a fingerprint that one letter would change.',
    },
    proofs: [
      'contract/policy/versions/versions.test.ts: the hash of *',
      'contract/policy/versions/versions.test.ts: one changed character is another clause and another version',
    ],
  },
  {
    clause: 'head',
    does: {
      'zh-CN': '每一版都能读、能存、能和另一版逐条对照。',
      en: 'Every version can be read, saved and compared with another, clause by clause.',
    },
    proofs: [
      'src/features/policy/full-text/policy-screen.test.tsx: the text of *',
      'src/features/policy/versions/versions-screen.test.tsx: every version stands there with its dates and its hash',
      'contract/policy/versions/compare.test.ts: both versions can be read back from what is marked, in *',
      'tests/journeys/consent-versions.test.ts: a published text can be read by anybody and checked by its hash; a planned one cannot',
    ],
  },
  {
    clause: 'head',
    does: {
      'zh-CN': '同意记录写明是哪一版、哪种语言、哪几条。',
      en: 'The record of a consent names the version, the language and the clauses.',
    },
    proofs: [
      'tests/journeys/consent-receipt.test.ts: a consent in it names its text, language, clauses and the proof of what was shown',
    ],
  },
  {
    clause: 'preamble',
    does: {
      'zh-CN': '「同意」和「不同意」一样大，什么都不预先勾选；点之前没有任何数据离开手机。',
      en: '"Agree" and "Decline" are the same size and nothing is ticked beforehand; before the tap no data leaves the phone.',
    },
    proofs: [
      'src/features/consent/member-sheet.test.tsx: at the first run the question opens by itself, with two buttons of equal weight',
      'src/features/consent/member-sheet.test.tsx: before the agreement and the nickname are given, nothing has left the phone',
    ],
  },
  {
    clause: 'preamble',
    does: {
      'zh-CN': '不同意也能看名片，什么都不留下，以后也不反复问。',
      en: 'Whoever declines still views cards, leaves nothing behind and is not asked again and again.',
    },
    proofs: [
      'tests/browser/agree.test.ts: whoever declines stays a guest, is not asked again, and nothing is stored',
      'src/features/consent/member-sheet.test.tsx: a refusal is kept without an id, and nobody is asked again at the next start',
      'tests/journeys/card.test.ts: a guest sees the card and leaves no trace',
    ],
  },
  {
    clause: 'preamble',
    does: {
      'zh-CN': '只有现行那一版、一字不差，才能被同意。',
      en: 'Only the version in force, letter by letter, can be agreed to.',
    },
    proofs: [
      'cloudfunctions/domains/consent/rules.test.ts: only the text in force, letter by letter, can be agreed to',
      'tests/journeys/account.test.ts: a text that is not in force cannot be agreed to, and nothing is kept of the try',
    ],
  },
  {
    clause: 'preamble',
    does: {
      'zh-CN':
        '没有在你屏幕上显示过的版本、语言和用途，同意不了；给别人看过的不算，半小时前看过的要重新显示。',
      en: 'A version, language or purpose that was not on your screen cannot be agreed to; what somebody else was shown does not count, and after half an hour it is shown again.',
    },
    proofs: [
      'tests/journeys/consent-shown.test.ts: a consent to what was not shown is refused and changes nothing',
      'tests/journeys/consent-shown.test.ts: what was shown to somebody else was not shown to me',
      'tests/journeys/consent-shown.test.ts: what was shown half an hour ago has to be shown again',
      'tests/journeys/consent-shown.test.ts: registering needs it as well, for all that the first agreement covers',
      'tests/journeys/consent-shown.test.ts: nothing is kept about having been shown a text',
      'cloudfunctions/domains/consent/shown-token.test.ts: it is no proof for *',
      'cloudfunctions/domains/consent/shown-token.test.ts: one with *',
    ],
  },
  {
    clause: 'preamble',
    does: {
      'zh-CN': '每次同意和撤回有一张带签名的回执，任何人都能核对。',
      en: 'Each consent and withdrawal has a signed receipt that anyone can verify.',
    },
    proofs: [
      'tests/journeys/consent.test.ts: the ledger has a line for every consent given and taken back, newest first',
      'tests/journeys/consent-receipt.test.ts: a receipt holds the whole ledger, and anyone can check it',
      'tests/journeys/consent-receipt.test.ts: a changed *',
      'tests/journeys/consent-receipt.test.ts: a removed *',
      'tests/journeys/consent-receipt.test.ts: one that was signed with another key is found by the published one',
      'src/features/consent/manage/consents-screen.test.tsx: the receipt becomes a file that is handed over',
    ],
  },
  {
    clause: '1.1',
    does: {
      'zh-CN': '每个接口都写明谁能用、为了什么用途；没有为这个用途同意的人用不了。',
      en: 'Every operation says who may use it and for which purpose; without consent to that purpose it does not work.',
    },
    proofs: [
      'tests/matrix/access.test.ts: *',
      'scripts/contract/describe.test.ts: the contract as data every action says its door, its access word and its limit',
    ],
  },
  {
    clause: '1.1',
    does: {
      'zh-CN': '从任何一个主页面到政策全文最多点四下。',
      en: 'From any of the main screens the full policy is at most four taps away.',
    },
    proofs: [
      'tests/browser/agree.test.ts: the full policy is at most four taps from the first tab',
      'tests/browser/policy.test.ts: from every tab the full text is two taps away, for a guest',
      'tests/browser/policy.test.ts: from the question at the first run the full text is one tap away',
    ],
  },
  {
    clause: '1.2',
    does: {
      'zh-CN': '收集清单上没有的，程序存不进去；由使用产生的也在清单上。',
      en: 'What is not on the collection list cannot be stored; what arises from use is on it too.',
    },
    proofs: [
      'cloudfunctions/doors/domains.test.ts: every row that is stored has a field, and every field with a row has a stored one',
      'cloudfunctions/store/collection.test.ts: a field is stored with its row or with a reason, or does not compile',
      'cloudfunctions/store/codec.test.ts: a field that was never declared is not stored',
      'src/features/policy/collection/item-words.test.ts: every item says what it is, what for and when it goes, in every language',
    ],
  },
];
