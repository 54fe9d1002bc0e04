import type { Form, FormField, Why } from './form';
import type { Property } from './property';

/**
 * A number goes where its own digits put it: a mobile number to the mobiles whatever it is called,
 * a fixed line to the landline. A foreign number, which may be either, goes by what it is called. A
 * fax or a pager has no field.
 */
export function takeNumber({ text, types }: Property, form: Form): Why {
  if (types.some((type) => /fax|pager|传真/.test(type))) {
    return 'no-field';
  }
  const number = text
    .replace(/^tel:/i, '')
    .replace(/;ext=/i, '-')
    .replace(/[.()（）\u00a0]/g, ' ')
    .trim();
  const isFixed =
    types.some((type) => fixed.test(type)) && !types.some((type) => mobile.test(type));
  const fields: readonly FormField[] =
    isFixed && /^\+(?!86)/.test(number) ? ['landline'] : ['mobile', 'secondMobile', 'landline'];
  const why = form.put(number, ...fields);
  return why === 'not-valid' ? form.put(number.replace(/[\s-]/g, ''), ...fields) : why;
}

const fixed = /^(work|home|main|公司|单位|住宅|座机|固话|电话)/;
const mobile = /cell|mobile|iphone|手机|移动/;
