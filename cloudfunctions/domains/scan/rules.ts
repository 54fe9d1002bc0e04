import { CardDraft } from '@contract/card';
import type { ScannedField } from '@contract/scan';

/** What the reader calls a thing, and what we do. What has no field here is left out. */
const fields: Readonly<Record<string, readonly ScannedField['field'][]>> = {
  姓名: ['name'],
  职位: ['title'],
  部门: ['department'],
  公司: ['organisation'],
  手机: ['mobile', 'secondMobile'],
  电话: ['landline'],
  邮箱: ['email', 'secondEmail'],
  微信: ['wechatId'],
  地址: ['address'],
  网址: ['website'],
  公众号: ['officialAccount'],
};

/**
 * The reader's words as fields of a card. It says nothing of how sure it is, so we judge by what a
 * field must look like, and by whether there was more than there is room for.
 */
export function scannedFrom(
  printed: readonly { readonly name: string; readonly value: string }[],
): ScannedField[] {
  const found = new Map<ScannedField['field'], ScannedField>();
  for (const { name, value } of printed) {
    const places = fields[name] ?? [];
    const free = places.find((field) => !found.has(field));
    const taken = found.get(places[0] ?? 'introduction');
    if (free !== undefined) {
      found.set(free, judged(free, value));
    } else if (taken !== undefined) {
      found.set(taken.field, { ...taken, confidence: 'low' });
    }
  }
  return [...found.values()];
}

function judged(field: ScannedField['field'], value: string): ScannedField {
  const parsed = CardDraft.shape[field].safeParse(value);
  return parsed.success && parsed.data !== undefined
    ? { field, value: parsed.data, confidence: 'high' }
    : { field, value: value.slice(0, longestShown), confidence: 'low' };
}

const longestShown = 120;
