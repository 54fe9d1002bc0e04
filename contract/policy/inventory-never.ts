import { notYet, refused } from './inventory-defaults';
import type { InventoryRow } from './inventory-row';

const verification = { ...notYet, clause: '2.1', category: 'identity', sensitive: true } as const;
const publicService = { ...notYet, clause: '2.3', category: 'identity' } as const;
const delivery = { ...notYet, clause: '2.4', category: 'contact' } as const;
const device = { clause: '2.2.1', category: 'device' } as const;

/** What the policy speaks of and nothing collects, and what is refused whatever the law allows. */
export const never = {
  'identity.realName': {
    ...verification,
    sensitive: false,
    label: { 'zh-CN': '实名核验的姓名', en: 'Name for real-name verification' },
  },
  'identity.idNumber': {
    ...verification,
    wechatKey: 'EXIDNumber',
    label: { 'zh-CN': '身份证号', en: 'ID number' },
  },
  'identity.face': { ...verification, label: { 'zh-CN': '人脸', en: 'Face' } },
  'identity.bankAccount': { ...verification, label: { 'zh-CN': '银行账户', en: 'Bank account' } },
  'identity.gender': { ...publicService, label: { 'zh-CN': '性别', en: 'Gender' } },
  'identity.birthDate': { ...publicService, label: { 'zh-CN': '出生日期', en: 'Birth date' } },
  'identity.birthplace': { ...publicService, label: { 'zh-CN': '出生地', en: 'Birthplace' } },
  'identity.household': {
    ...publicService,
    label: { 'zh-CN': '户籍', en: 'Household registration' },
  },
  'identity.ethnicity': {
    ...publicService,
    sensitive: true,
    label: { 'zh-CN': '民族', en: 'Ethnicity' },
  },
  'delivery.recipient': { ...delivery, label: { 'zh-CN': '收件人', en: 'Recipient' } },
  'delivery.phone': {
    ...delivery,
    wechatKey: 'PhoneNumber',
    label: { 'zh-CN': '收件电话', en: 'Phone for deliveries' },
  },
  'delivery.address': {
    ...delivery,
    wechatKey: 'Address',
    label: { 'zh-CN': '收件地址', en: 'Address for deliveries' },
  },
  'message.reminder': {
    ...notYet,
    clause: '2.1',
    category: 'identity',
    label: { 'zh-CN': '发提醒用的微信身份', en: 'WeChat identity for sending reminders' },
  },
  'device.model': {
    ...notYet,
    ...device,
    wechatKey: 'DeviceInfo',
    label: { 'zh-CN': '设备型号和系统版本', en: 'Phone model and system version' },
  },
  'profile.tags': {
    ...notYet,
    clause: '4',
    category: 'profile',
    label: { 'zh-CN': '兴趣标签和画像', en: 'Interests and profiles' },
  },
  'device.hardware': {
    ...refused,
    ...device,
    label: { 'zh-CN': '设备识别码', en: 'Hardware identifiers' },
  },
  'device.otherApps': {
    ...refused,
    ...device,
    label: { 'zh-CN': '用过的其他应用', en: 'Other apps you use' },
  },
  'device.referrer': {
    ...refused,
    ...device,
    label: { 'zh-CN': '从哪个小程序过来', en: 'Which mini-program you came from' },
  },
  'device.phoneBook': { ...refused, ...device, label: { 'zh-CN': '通讯录', en: 'Phone book' } },
  'device.album': {
    ...refused,
    ...device,
    label: { 'zh-CN': '你没有选的照片', en: 'Photos you did not choose' },
  },
  'device.clipboard': {
    ...refused,
    ...device,
    label: { 'zh-CN': '剪贴板里的内容', en: 'What is on your clipboard' },
  },
  'photo.metadata': {
    ...refused,
    ...device,
    label: { 'zh-CN': '照片的拍摄时间、地点和机型', en: 'Time, place and camera of a photo' },
  },
  'location.track': {
    ...refused,
    clause: '2.2.2',
    category: 'device',
    sensitive: true,
    label: { 'zh-CN': '行踪轨迹', en: 'Track of where you went' },
  },
} as const satisfies Record<string, InventoryRow>;
