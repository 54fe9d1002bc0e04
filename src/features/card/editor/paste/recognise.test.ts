import { pasteLength, recognise } from './recognise';

const samples: readonly (readonly [text: string, found: ReturnType<typeof recognise>])[] = [
  [
    '林知远\n规划师\n岭南建筑设计研究院\n手机：138 2613 5407\n邮箱：zhiyuan.lin@lnad.cn',
    {
      name: '林知远',
      title: '规划师',
      organisation: '岭南建筑设计研究院',
      mobile: '13826135407',
      email: 'zhiyuan.lin@lnad.cn',
    },
  ],
  ['陈曼 策展人 华南设计周 13926135408', { name: '陈曼', title: '策展人', mobile: '13926135408' }],
  [
    '姓名：程立言\n单位：和光律师事务所\n职务：合伙人律师\n电话：020-83135678转801\n地址：广州市天河区珠江东路 6 号 3501 室',
    {
      name: '程立言',
      organisation: '和光律师事务所',
      title: '合伙人律师',
      landline: '020-83135678-801',
      address: '广州市天河区珠江东路 6 号 3501 室',
    },
  ],
  [
    'Zhou Yu’an\nIndependent Photographer\nM: +852 9123 4567\nwww.zhouyuan.studio.com',
    { name: 'Zhou Yu’an', mobile: '+85291234567', website: 'www.zhouyuan.studio.com' },
  ],
  [
    'Alice Morgan, Senior Designer\nLingnan Design Co., Ltd.\nE: alice@lingnan.example.com\nT: +86 20 8313 5678',
    {
      name: 'Alice Morgan',
      title: 'Senior Designer',
      organisation: 'Lingnan Design Co., Ltd.',
      email: 'alice@lingnan.example.com',
      landline: '020-83135678',
    },
  ],
  ['手机 13826135407 / 13926135408', { mobile: '13826135407', secondMobile: '13926135408' }],
  ['传真：020-83135679\n电话：020-83135678', { landline: '020-83135678' }],
  ['Fax: (020) 8313-5679', {}],
  ['客服热线：400-830-1234', { landline: '400-830-1234' }],
  [
    '微信：lin_zhiyuan 手机：１３８２６１３５４０７',
    { wechatId: 'lin_zhiyuan', mobile: '13826135407' },
  ],
  ['13826135407（微信同号）', { mobile: '13826135407' }],
  ['WeChat ID: zhouyuan88 | zhou@yuan.cn', { wechatId: 'zhouyuan88', email: 'zhou@yuan.cn' }],
  ['邮箱 a.b@lnad.cn；备用 c_d@163.com', { email: 'a.b@lnad.cn', secondEmail: 'c_d@163.com' }],
  ['官网：https://lnad.cn/about', { website: 'https://lnad.cn/about' }],
  ['江门日报社记者\n苏晚', { name: '苏晚', title: '记者', organisation: '江门日报社' }],
  [
    '欧阳修远 副总经理\n广东岭南文化科技有限公司市场部',
    {
      name: '欧阳修远',
      title: '副总经理',
      organisation: '广东岭南文化科技有限公司',
      department: '市场部',
    },
  ],
  [
    '中山大学附属第一医院 主任医师 何静',
    { name: '何静', title: '主任医师', organisation: '中山大学附属第一医院' },
  ],
  ['林知远 Lin Zhiyuan\n注册城乡规划师', { name: '林知远', title: '注册城乡规划师' }],
  ['林知远\nLin Zhiyuan', { name: '林知远', pronunciation: 'Lin Zhiyuan' }],
  ['地址：深圳市南山区科苑路 15 号', { address: '深圳市南山区科苑路 15 号' }],
  [
    'Address: 12/F, 268 Dongfeng Middle Road, Guangzhou',
    { address: '12/F, 268 Dongfeng Middle Road, Guangzhou' },
  ],
  [
    '北京市朝阳区建国路 88 号 SOHO 现代城 3 号楼 1201 室\n010-85801234',
    { address: '北京市朝阳区建国路 88 号 SOHO 现代城 3 号楼 1201 室', landline: '010-85801234' },
  ],
  [
    '中国银行广州分行\n客户经理\n黄敏女士',
    { name: '黄敏', title: '客户经理', organisation: '中国银行广州分行' },
  ],
  ['+86 138-2613-5407', { mobile: '13826135407' }],
  ['Tel: 0086 13826135407', { mobile: '13826135407' }],
  [
    'Dr. Wang\nProfessor\nSun Yat-sen University',
    { title: 'Professor', organisation: 'Sun Yat-sen University' },
  ],
  [
    'John Smith | Director | john.smith@acme.co.uk',
    { name: 'John Smith', title: 'Director', email: 'john.smith@acme.co.uk' },
  ],
  // What is no name, number or address is left out.
  ['您好，麻烦尽快回复，谢谢', {}],
  ['订单号 2026112313826135407888，请查收', {}],
  ['身份证 440106199001011234', {}],
  ['方案', {}],
  ['周一见\n13826135407', { mobile: '13826135407' }],
  ['今天下午三点在会议中心见', {}],
  ['金额 12,345.67 元，版本 3.2.1', {}],
  ['', {}],
];

test.each(samples)('%j', (text, found) => {
  expect(recognise(text)).toEqual(found);
});

test('what is longer than its field is left out', () => {
  expect(recognise(`单位：${'长'.repeat(90)}`)).toEqual({});
});

test('a text of any length takes no noticeable time', () => {
  const start = performance.now();
  for (const unit of ['1', 'a', '路1号', '+86 ', 'a.', '林 ', '省市区', '@a.']) {
    recognise(unit.repeat(pasteLength));
  }
  expect(performance.now() - start).toBeLessThan(1_500);
});
