import { Landline } from '@contract/values';
import type { Recogniser } from './found';
import { take } from './take';

const label =
  '(?:座机|固话|办公电话|公司电话|电话|热线|tel|office|phone|\\b[TO]\\b)?\\s*[.:：]?\\s*';
const extension = '(?:\\s*(?:-|转|轉|ext\\.?|x)\\s*(\\d{1,6}))?';
const withArea = `(?:\\+?86[\\s-]?)?[（(]?(0?\\d{2,3})[)）]?[\\s-]?([2-9]\\d{2,3}[\\s-]?\\d{4})`;
const service = '([48]00[\\s-]?\\d{3}[\\s-]?\\d{4})';
const pattern = new RegExp(
  `(^|[^\\d+-])${label}(?:${service}|${withArea})${extension}(?![\\d-]*\\d)`,
);
const fax = /(?:传真|fax|\bF\b)\s*[.:：]?\s*[+（(]?\d[\d\s()（）-]{5,}\d/;

/** A fax is no telephone, so its number goes first. */
export const landline: Recogniser = (pieces) => {
  const { rest: withoutFax } = take(pieces, fax, () => '');
  const { values, rest } = take(
    withoutFax,
    pattern,
    (_before, hotline = '', area = '', number = '', inner = '') => {
      const code = area === '' || area.startsWith('0') ? area : `0${area}`;
      const plain = [hotline, code, number.replace(/\D/g, ''), inner];
      const parsed = Landline.safeParse(plain.filter((part) => part !== '').join('-'));
      return parsed.success ? parsed.data : null;
    },
  );
  const [first] = values;
  return { found: first === undefined ? {} : { landline: first }, rest };
};
