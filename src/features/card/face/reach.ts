import { wordsNow } from '@phone/features/app';
import { copyText } from '@phone/platform/clipboard';
import { actionSheet } from '@phone/platform/feedback';
import { dial } from '@phone/platform/phone-call';
import { text } from '../text';
import type { RowField } from './layout';

/** What a tap on a row does: a number can be called, everything else is copied. */
export async function reach(field: RowField, value: string): Promise<void> {
  if (field !== 'mobile') {
    await copyText(value);
    return;
  }
  const { call, copy } = wordsNow(text);
  const chosen = await actionSheet([call, copy]);
  if (chosen === 0) {
    await dial(value);
  } else if (chosen === 1) {
    await copyText(value);
  }
}
