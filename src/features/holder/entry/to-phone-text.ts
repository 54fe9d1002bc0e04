import type { Text } from '@phone/features/app';

export const text = {
  'zh-CN': {
    toPhone: '存到手机',
    toContacts: '存到手机通讯录',
    toContactsNote: '只存你现在看得到的内容，以后不会跟着改',
    asFile: '发成名片文件（vCard）',
    inContacts: '存好了。',
    notInContacts: '没存上，再试一次。',
    contactsClosed: '没有允许存到通讯录',
    contactsClosedText: '在微信的开关里打开「添加到通讯录」，再点一次。',
    openSwitches: '去打开',
    keep: '不了',
    fileFailed: '文件没做出来，再试一次。',
    gone: '这张名片打不开了。',
  },
  en: {
    toPhone: 'To your phone',
    toContacts: 'Save to phone contacts',
    toContactsNote: 'Only what you see now; it will not follow later changes',
    asFile: 'Send as a card file (vCard)',
    inContacts: 'Saved.',
    notInContacts: 'Not saved. Try again.',
    contactsClosed: 'Contacts are closed to us',
    contactsClosedText: 'Switch on “Add to contacts” among WeChat’s switches, then try again.',
    openSwitches: 'Switches',
    keep: 'Cancel',
    fileFailed: 'The file could not be made. Try again.',
    gone: 'This card no longer opens.',
  },
} satisfies Text;
