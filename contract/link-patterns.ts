/** What a fraudulent link looks like; both must fit where both are given. */
export type LinkPattern = {
  readonly why: string;
  readonly host?: RegExp;
  readonly path?: RegExp;
};

/** When somebody last went through these lists. */
export const reviewedAt = '2026-11-24';

/** Names that fraud likes to borrow, each with the end that is truly theirs. */
export const looksLike: readonly string[] = [
  'weixin.qq.com',
  'wechat.com',
  'alipay.com',
  'taobao.com',
  'icbc.com.cn',
  'boc.cn',
  'ccb.com',
  'abchina.com',
  'cmbchina.com',
  'unionpay.com',
  '12306.cn',
  'chsi.com.cn',
].filter((name) => (name.split('.')[0] ?? '').length >= 4);

/** Services behind which any address can stand. */
export const sharedHosts: readonly string[] = [
  't.cn',
  'dwz.cn',
  'url.cn',
  'suo.im',
  'bit.ly',
  'tinyurl.com',
  'is.gd',
  't.co',
];

export const patterns: readonly LinkPattern[] = [
  {
    why: 'Ends that are sold for nothing and used once',
    host: /\.(tk|ml|ga|cf|gq|top|icu|cyou)$/,
    path: /(login|verify|bonus|refund|hongbao|zhongjiang|tuikuan)/i,
  },
  { why: 'A government name outside of its own zone', host: /(^|[.-])gov[.-](?!cn$)/ },
  {
    why: 'A program to install, straight from a business card',
    path: /\.(apk|exe|msi|mobileconfig|scr)([?#]|$)/i,
  },
  {
    why: 'Prizes, refunds and unfreezing by link',
    path: /(zhongjiang|tuikuan|jiedong|shuadan|unfreeze|claim-prize)/i,
  },
];
