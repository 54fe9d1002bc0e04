import type { Behaviour } from './behaviour';

/** How it is collected, what lies on the phone, what it is used for. */
export const used: readonly Behaviour[] = [
  {
    clause: '3.1',
    does: {
      'zh-CN': '清单上每一项都写着它从哪来；没写来源的编译不过。',
      en: 'Each item on the list says where it comes from; one without a source does not compile.',
    },
    proofs: [
      'src/features/policy/collection/item-words.test.ts: every item says what it is, what for and when it goes, in every language',
      'cloudfunctions/store/collection.test.ts: a field is stored with its row or with a reason, or does not compile',
    ],
  },
  {
    clause: '3.2',
    does: {
      'zh-CN': '手机上只能存列出来的几样，到期就忘；没列出来的存不了。',
      en: 'The phone stores only what is listed and forgets it in time; anything else is refused.',
    },
    proofs: [
      'src/platform/storage.test.ts: the undeclared key *',
      'src/platform/storage.test.ts: a draft is there for 30 days and gone after',
    ],
  },
  {
    clause: '3.2',
    does: {
      'zh-CN': '不同意或注销时，手机上与你有关的一起清掉，设置留下。',
      en: 'Declining or leaving clears what is personal on the phone; settings stay.',
    },
    proofs: ['src/platform/storage.test.ts: leaving takes what is personal and keeps the settings'],
  },
  {
    clause: '3.3',
    does: {
      'zh-CN': '拒绝一项，只停这一项：没同意的照样看名片，没给手机号的别的都照常。',
      en: 'Refusing one thing stops that thing alone: a guest still views cards, and without a phone number all else works.',
    },
    proofs: [
      'tests/policy/refuse-matrix.test.ts: *',
      'tests/policy/refuse-lines.test.ts: *',
      'src/platform/refuse-matrix.test.tsx: *',
      'src/platform/storage-refused.test.tsx: *',
      'tests/browser/storage.test.ts: *',
      'tests/browser/share.test.ts: a guest opens it with one call, and nothing about them is kept',
      'tests/journeys/consent.test.ts: withdrawing cards erases them in the same moment, for everybody',
      'tests/journeys/holder.test.ts: withdrawing the holder empties it at once, and giving it again starts empty',
    ],
  },
  {
    clause: '3.4',
    does: {
      'zh-CN': '使用统计要你打开才有，只有满 10 个人的汇总。',
      en: 'Usage statistics exist only once you switch them on, and only as sums over 10 people or more.',
    },
    proofs: [
      'tests/journeys/usage.test.ts: nothing is counted and nothing answered without consent',
      'tests/journeys/usage.test.ts: the totals of a day name nobody, and nine people are not told of',
      'src/cloud/usage.test.ts: *',
    ],
  },
  {
    clause: '4',
    does: {
      'zh-CN': '没有同意就写不进去；一项用途一个开关，关掉即停，只为它收集的当场删除。',
      en: 'No consent, no write; a switch for each purpose that stops it and erases what was collected for it alone.',
    },
    proofs: [
      'cloudfunctions/store/lawful.test.ts: no consent, no write',
      'tests/journeys/consent.test.ts: withdrawing cards erases them in the same moment, for everybody',
      'tests/journeys/consent-races.test.ts: whatever races, the account says what the ledger says last, and nothing outlives a withdrawal',
    ],
  },
  {
    clause: '4',
    does: {
      'zh-CN': '没有通过内容检查会说明，写好的还在，可以改了再存。',
      en: 'What does not pass the content check is told, stays as it was typed and can be changed.',
    },
    proofs: [
      'tests/journeys/card.test.ts: text that WeChat refuses makes no card',
      'src/features/card/editor/card-editor.test.tsx: words that are refused stay in *',
    ],
  },
  {
    clause: '4',
    does: {
      'zh-CN': '按习惯排列、改进、调查：各有开关，默认关闭，关掉就删除由它得出的；推荐没有做。',
      en: 'Arranging by habit, improving, surveys: a switch for each, off by default, and off erases what was derived; nothing is recommended.',
    },
    proofs: [
      'src/features/usage/uses/uses-screen.test.tsx: *',
      'tests/journeys/recent.test.ts: *',
      'tests/journeys/usage.test.ts: an answer is counted once a person, can be changed, and goes with the consent',
    ],
  },
];
