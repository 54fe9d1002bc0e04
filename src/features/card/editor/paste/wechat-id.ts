import { WechatId } from '@contract/values';
import type { Recogniser } from './found';
import { take } from './take';

const pattern =
  /(?:微信号?|薇信|v信|wechat(?: ?id)?|weixin|\bvx|\bwx)\s*[:：]?\s*([a-z][\w-]{5,19})(?![\w@.])/;

/** Only where it says so: any word could be one. */
export const wechatId: Recogniser = (pieces) => {
  const { values, rest } = take(pieces, pattern, (id = '') =>
    WechatId.safeParse(id).success ? id : null,
  );
  const [first] = values;
  return { found: first === undefined ? {} : { wechatId: first }, rest };
};
