import { call } from '@phone/cloud/call';
import { failureWords, wordsNow } from '@phone/features/app';
import { base64Of } from '@phone/platform/base64';
import { splitVcards } from '../file/split-vcards';
import type { ReadCard } from '../file/vcard-table';
import { text } from './text';

const PAUSE_MS = 15_000;
const PAUSES_MAX = 40;

/**
 * Has the cloud read an address book's file, part by part; it keeps nothing of it. Where it is
 * asked too often it is given time; a part that it cannot read is a file that cannot be read.
 */
export async function readVcards(
  bytes: Uint8Array,
): Promise<{ readonly cards: readonly ReadCard[] } | { readonly why: string }> {
  const cards: ReadCard[] = [];
  let pauses = 0;
  for (const part of splitVcards(bytes)) {
    let answer = await call('vcard.read', { base64: base64Of(part) });
    while (!answer.ok && answer.error === 'rate/limited' && pauses < PAUSES_MAX) {
      pauses += 1;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      answer = await call('vcard.read', { base64: base64Of(part) });
    }
    if (!answer.ok) {
      return { why: failureWords(answer.error, refusalsAfter(cards.length)) };
    }
    cards.push(...answer.value.cards);
  }
  return { cards };
}

function refusalsAfter(count: number) {
  const words = wordsNow(text).vcardUnread(count);
  const said = { 'zh-CN': words, en: words };
  return { 'vcard/empty': said, 'vcard/too-long': said, 'vcard/too-many': said };
}
