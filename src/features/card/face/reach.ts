import type { CardFace } from '@contract/card';
import { mayLeave, wordsNow } from '@phone/features/app';
import { copyText } from '@phone/platform/clipboard';
import { actionSheet } from '@phone/platform/feedback';
import { dial } from '@phone/platform/phone-call';
import { text } from '../text';
import type { RowField } from './layout';

export const isNumber = (field: RowField): boolean =>
  field === 'mobile' || field === 'secondMobile' || field === 'landline';

/** What a tap on a row does: a number can be called, everything else is copied. */
export async function reach(field: RowField, value: string, link: CardFace['link']): Promise<void> {
  if (!isNumber(field)) {
    if (field !== 'website' || link === undefined || (await mayLeave(link))) {
      await copyText(value);
    }
    return;
  }
  const { call, copy } = wordsNow(text);
  const chosen = await actionSheet([call, copy]);
  if (chosen === 0) {
    await dial(withoutExtension(value));
  } else if (chosen === 1) {
    await copyText(value);
  }
}

/** A dialler would take the digits of an extension for part of the number. */
const withoutExtension = (value: string): string =>
  value.replace(/^((?:0\d{2,3}-?)?[2-9]\d{6,7}|[48]00-?\d{3}-?\d{4})-\d{1,6}$/, '$1');
