import { Mobile } from '@contract/values';
import type { Recogniser } from './found';
import { take } from './take';

const label = '(?:手机号?码?|移动电话|联系电话|电话|mobile|cell|phone|mob|tel|\\b[MTP]\\b)?';
const gap = '\\s*[.:：]?\\s*';
const mainland = '(?:(?:\\+|00)?86[\\s-]?)?1[3-9]\\d[\\s-]?\\d{4}[\\s-]?\\d{4}';
const foreign = '\\+(?!86)[1-9](?:[\\s-]?\\d){6,14}';
const pattern = new RegExp(`(^|[^\\d+-])${label}${gap}(${mainland}|${foreign})(?![\\d-]*\\d)`);

export const mobiles: Recogniser = (pieces) => {
  const { values, rest } = take(pieces, pattern, (_before, number = '') => {
    const parsed = Mobile.safeParse(number.replace(/^86/, '+86'));
    return parsed.success ? parsed.data : null;
  });
  const [mobile, secondMobile] = values;
  return { found: { ...(mobile && { mobile }), ...(secondMobile && { secondMobile }) }, rest };
};
