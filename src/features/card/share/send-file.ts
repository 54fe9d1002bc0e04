import type { CardId } from '@contract/values';
import { call } from '@phone/cloud/call';
import { failureWords, wordsNow } from '@phone/features/app';
import { toast } from '@phone/platform/feedback';
import { fileName } from '@phone/platform/file-name';
import { handOver } from '@phone/platform/files';
import { shareErrors } from './errors';
import { text } from './text';

/** The card as a vCard file, into a chat of the person's choice. */
export async function sendFileOf(id: CardId, name: string): Promise<void> {
  const answer = await call('vcard.ofCard', { id, version: '3.0' });
  if (!answer.ok) {
    toast(failureWords(answer.error, shareErrors));
  } else if (!(await handOver(fileName(name, 'vcf'), answer.value.text))) {
    toast(wordsNow(text).fileFailed);
  }
}
