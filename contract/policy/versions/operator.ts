/**
 * Who answers for the product. It is part of every text and so of every hash: another operator
 * is another version, because people agreed to this one. What stands in 【】 is to be filled in
 * before the product is published.
 */
export const operator = {
  name: {
    'zh-CN': '广东省政务服务数据管理局',
    en: 'Guangdong Provincial Administration of Government Services and Data',
  },
  product: { 'zh-CN': '乐聊名片', en: 'Lechat Card' },
  phone: '【客服电话待填】',
  email: '【联系邮箱待填】',
  officer: '【个人信息保护负责人待填】',
  address: { 'zh-CN': '【通信地址待填】', en: '【postal address to be filled in】' },
} as const;

/** True while a contact still waits to be filled in; shown beside the contacts. */
export const operatorIncomplete = Object.values(operator).some((value) =>
  JSON.stringify(value).includes('【'),
);
