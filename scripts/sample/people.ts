import type { CardDraft } from '../../contract/card';
import type { Look } from './photo';

export type SamplePerson = {
  readonly openid: string;
  readonly nickname: string;
  readonly cards: readonly CardDraft[];
  /** Whose first cards this person keeps, by openid, oldest first. */
  readonly keeps: readonly string[];
  /** True where the person linked the number on their card. */
  readonly linksPhone?: true;
  /** On the first card. */
  readonly photo?: Look;
};

const plain = { template: 'plain' } as const;

/** A dozen people who might have met at a trade fair in Guangzhou. None of them exists. */
export const people: readonly SamplePerson[] = [
  {
    openid: 'o-lin-zhiyuan',
    nickname: '知远',
    photo: { wall: [214, 222, 220], skin: [226, 188, 160], coat: [44, 74, 84], hair: [38, 34, 32] },
    linksPhone: true,
    cards: [
      {
        ...plain,
        name: '林知远',
        title: '结构工程师',
        organisation: '海珠建筑设计院',
        mobile: '13826135407',
        email: 'lin.zhiyuan@example.cn',
        wechatId: 'linzhiyuan_gz',
        address: '广州市海珠区滨江东路 168 号',
        website: 'lin.example.cn',
        introduction: '做桥梁和大跨屋盖。\n旧楼加固也接。',
      },
      { ...plain, name: '林知远', title: '周末木工', introduction: '凳子、书架、修理。' },
    ],
    keeps: ['o-zhou-yuan', 'o-su-wan', 'o-he-jingshu', 'o-tang-yichen', 'o-chen-man'],
  },
  {
    openid: 'o-chen-man',
    nickname: '陈曼',
    photo: {
      wall: [232, 219, 205],
      skin: [233, 199, 174],
      coat: [134, 66, 58],
      hair: [48, 36, 30],
    },
    cards: [
      {
        ...plain,
        name: '陈曼',
        title: '策展人',
        organisation: '二沙岛当代艺术中心',
        mobile: '13912340021',
        email: 'chenman@example.cn',
        address: '广州市越秀区烟雨路 38 号',
        introduction: '做年轻人的第一次展览。',
      },
    ],
    keeps: ['o-lin-zhiyuan', 'o-zhou-yuan', 'o-ou-yangqing'],
  },
  {
    openid: 'o-zhou-yuan',
    nickname: '予安',
    cards: [
      {
        ...plain,
        name: '周予安',
        title: '独立摄影师',
        organisation: '南风摄影工作室',
        mobile: '13700001203',
        wechatId: 'zhouyuan_photo',
        introduction: '拍老城、渡口和做手艺的人。',
      },
    ],
    keeps: ['o-chen-man', 'o-su-wan'],
  },
  {
    openid: 'o-cheng-liyan',
    nickname: '老程',
    photo: {
      wall: [206, 214, 224],
      skin: [214, 176, 146],
      coat: [58, 62, 72],
      hair: [120, 120, 122],
    },
    cards: [
      {
        ...plain,
        name: '程立言',
        title: '高级工程师',
        organisation: '珠江水务集团',
        mobile: '15800010402',
        email: 'cheng.liyan@example.cn',
        address: '广州市天河区临江大道 501 号',
      },
    ],
    keeps: ['o-lin-zhiyuan', 'o-zeng-siqi', 'o-liang-guohua'],
  },
  {
    openid: 'o-zeng-siqi',
    nickname: '思齐',
    cards: [
      {
        ...plain,
        name: '曾思齐',
        title: '产品经理',
        organisation: '云山数据',
        mobile: '18600010305',
        email: 'siqi@example.cn',
        website: 'https://yunshan.example.cn',
        introduction: '让办事少跑一趟。',
      },
    ],
    keeps: ['o-cheng-liyan', 'o-tang-yichen'],
  },
  {
    openid: 'o-su-wan',
    nickname: '苏晚',
    cards: [
      {
        ...plain,
        name: '苏晚',
        title: '面包师',
        organisation: '东山口晚风面包房',
        mobile: '13600010906',
        address: '广州市越秀区启明三马路 6 号',
        introduction: '早上七点出炉，卖完为止。',
      },
    ],
    keeps: ['o-zhou-yuan', 'o-he-jingshu', 'o-lin-zhiyuan'],
  },
  {
    openid: 'o-he-jingshu',
    nickname: '静姝',
    cards: [
      {
        ...plain,
        name: '何静姝',
        title: '儿科医生',
        organisation: '荔湾区妇幼保健院',
        email: 'hejingshu@example.cn',
        introduction: '周二、周四上午门诊。',
      },
    ],
    keeps: ['o-su-wan'],
  },
  {
    openid: 'o-liang-guohua',
    nickname: '国华',
    cards: [
      {
        ...plain,
        name: '梁国华',
        title: '总经理',
        organisation: '番禺恒裕精密五金有限公司',
        mobile: '13302220811',
        email: 'liang@example.cn',
        address: '广州市番禺区石碁镇工业路 12 号',
        website: 'hengyu.example.cn',
      },
    ],
    keeps: ['o-cheng-liyan', 'o-lin-zhiyuan'],
  },
  {
    openid: 'o-ou-yangqing',
    nickname: '欧阳',
    cards: [
      {
        ...plain,
        name: '欧阳晴',
        title: '律师',
        organisation: '粤信律师事务所',
        mobile: '13922231770',
        email: 'ouyang.qing@example.cn',
        address: '广州市天河区珠江东路 30 号 2106',
        introduction: '劳动争议、个人信息保护。',
      },
    ],
    keeps: ['o-chen-man', 'o-liang-guohua'],
  },
  {
    openid: 'o-tang-yichen',
    nickname: '一辰',
    cards: [
      {
        ...plain,
        name: '唐一辰',
        title: '研究生',
        organisation: '岭南大学城市规划系',
        wechatId: 'tang_yichen',
        introduction: '研究骑楼街的夜间经济。',
      },
    ],
    keeps: ['o-zeng-siqi', 'o-he-jingshu'],
  },
  {
    openid: 'o-a-yi-guli',
    nickname: '古丽',
    cards: [
      {
        ...plain,
        name: '阿依古丽·买买提',
        title: '民族舞教师',
        organisation: '越秀区少年宫',
        mobile: '13560110233',
      },
    ],
    keeps: ['o-su-wan', 'o-zhou-yuan'],
  },
  {
    openid: 'o-huang-bo',
    nickname: '黄伯',
    cards: [
      {
        ...plain,
        name: '黄炳坤',
        title: '钟表修理',
        organisation: '上下九老黄钟表',
        mobile: '13808883126',
        address: '广州市荔湾区下九路 74 号铺',
        introduction: '机械表清洗、换面、走时校准。\n修了四十年。',
      },
    ],
    keeps: ['o-su-wan', 'o-lin-zhiyuan'],
  },
];
