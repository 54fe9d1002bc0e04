import type { Text } from '@phone/features/app';

export const text = {
  'zh-CN': {
    title: '整理名片夹',
    ways: {
      scan: '拍一张纸质名片',
      write: '记一张名片',
      'bring-in': '带进一份文件',
      duplicates: '找重复的',
      arrange: '一次整理多张',
      'take-out': '带走一份',
    },
    notes: {
      scan: '认出上面的字，看过再存',
      write: '纸上的、口头的，自己写下来',
      'bring-in': '表格，或通讯录导出的文件',
      duplicates: '号码、邮箱一样的，合成一张',
      arrange: '一起打标签、分组、加星标、移走',
      'take-out': '全部或一部分，存成表格或通讯录文件',
    },
    yours: '自己记下的名片只有你看得到，对方不会收到通知。',
  },
  en: {
    title: 'Put the holder in order',
    ways: {
      scan: 'Photograph a paper card',
      write: 'Write a card down',
      'bring-in': 'Bring in a file',
      duplicates: 'Find duplicates',
      arrange: 'Arrange many',
      'take-out': 'Take out a file',
    },
    notes: {
      scan: 'Its words are read; you check them before they are kept',
      write: 'From paper or from what somebody said',
      'bring-in': 'A table, or what an address book exports',
      duplicates: 'Same number or mailbox: make them one',
      arrange: 'Tag, group, star or remove together',
      'take-out': 'All of it or a part, as a table or for an address book',
    },
    yours: 'Cards you write down are seen by you alone; nobody is told.',
  },
} satisfies Text;
