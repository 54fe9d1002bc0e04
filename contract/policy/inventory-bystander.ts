import {
  generated,
  lookedFor,
  proof,
  typed,
  untilUsed,
  untilWithdrawn,
} from './inventory-defaults';
import type { InventoryRow } from './inventory-row';

/** What people on the cards of others need, to be heard without an account (clause 8.2). */
export const ofBystanders = {
  'bystander.mobile': {
    ...lookedFor,
    source: 'user',
    recipients: ['smsSender'],
    wechatKey: 'PhoneNumber',
    label: { 'zh-CN': '你填来确认的手机号', en: 'The number you enter to confirm it' },
  },
  'bystander.email': {
    ...lookedFor,
    source: 'user',
    recipients: ['mailSender'],
    wechatKey: 'Email',
    label: { 'zh-CN': '你填来确认的邮箱', en: 'The e-mail you enter to confirm it' },
  },
  'bystander.code': {
    ...lookedFor,
    stored: ['codes'],
    protection: 'hmac',
    retention: { from: 'recorded', days: 1, then: 'erase' },
    erasure: 'expires',
    label: {
      'zh-CN': '发给你的验证码（只存换算后的代号）',
      en: 'The code sent to you (kept as a code of it)',
    },
  },
  'bystander.objection': {
    ...lookedFor,
    stored: ['objections'],
    protection: 'hmac',
    retention: untilWithdrawn,
    erasure: 'removed',
    label: {
      'zh-CN': '不愿出现在名片上的号码和邮箱（只存换算后的代号）',
      en: 'Numbers and addresses that want to be on no card (kept as a code)',
    },
  },
  'card.mention': {
    ...lookedFor,
    stored: ['mentions'],
    protection: 'hmac',
    retention: untilWithdrawn,
    erasure: 'removed',
    label: {
      'zh-CN': '名片上的手机和邮箱（另存换算后的代号，供本人来查）',
      en: 'Mobiles and e-mails on a card (a code of each besides, for its person to find)',
    },
  },
  'card.asked': {
    ...generated,
    clause: '1.2',
    category: 'record',
    // Whoever may read the card reads this with it.
    purposes: ['card', 'request'],
    stored: ['cards'],
    retention: untilWithdrawn,
    label: {
      'zh-CN': '名片上的人提过什么请求，哪几项因此不显示',
      en: 'What somebody on the card asked for, and which fields are not shown for it',
    },
  },
  'holder.asked': {
    ...generated,
    clause: '1.2',
    category: 'record',
    purposes: ['holder', 'request'],
    stored: ['entries'],
    retention: untilWithdrawn,
    label: {
      'zh-CN': '你记下的名片上，有人提过什么请求，哪几项因此不显示',
      en: 'What somebody on a card you wrote down asked for, and which fields are not shown for it',
    },
  },
  'scan.picture': {
    ...typed,
    clause: '2.2.1',
    category: 'profile',
    purposes: ['holder'],
    source: 'authorised',
    stored: [],
    protection: 'not-stored',
    mask: 'hidden',
    exported: 'no',
    erasure: 'never-stored',
    retention: untilUsed,
    recipients: ['cardReader'],
    wxApi: ['chooseMedia'],
    wechatKey: 'Album',
    label: { 'zh-CN': '纸质名片的照片（认完就丢）', en: 'The photo of a paper card (not kept)' },
  },
  'disclosure.entry': {
    ...proof,
    clause: '5.1',
    stored: ['disclosures'],
    label: {
      'zh-CN': '你的哪一项在什么时候交给过哪个接收方',
      en: 'Which item of yours went to which recipient, and when',
    },
  },
} as const satisfies Record<string, InventoryRow>;
