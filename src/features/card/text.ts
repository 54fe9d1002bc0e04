import type { Text } from '@phone/features/app';

/** Words about a card wherever it is shown. */
export const text = {
  'zh-CN': {
    name: '姓名',
    title: '职务',
    organisation: '单位',
    mobile: '手机',
    email: '邮箱',
    wechatId: '微信号',
    address: '地址',
    website: '网站',
    introduction: '简介',
    cardOf: (name: string) => `${name}的名片`,
    call: '打电话',
    copy: '复制',
    callOrCopy: '打电话或复制',
    sendToFriend: '发给朋友',
    productName: '乐聊名片',
  },
  en: {
    name: 'Name',
    title: 'Title',
    organisation: 'Organisation',
    mobile: 'Mobile',
    email: 'E-mail',
    wechatId: 'WeChat',
    address: 'Address',
    website: 'Website',
    introduction: 'About',
    cardOf: (name: string) => `${name}'s card`,
    call: 'Call',
    copy: 'Copy',
    callOrCopy: 'call or copy',
    sendToFriend: 'Send to a friend',
    productName: 'LeChat Card',
  },
} satisfies Text;
