import { limits } from '@contract/limits';
import type { ReadHandler } from '@server/kernel/handler';
import { readVcards } from '../read-vcards';

export const readFile: ReadHandler<'vcard.read'> = async ({ refuse }, { base64 }) => {
  const read = readVcards(Buffer.from(base64, 'base64'));
  if (!read.ok) {
    return refuse(`vcard/${read.fault}`);
  }
  if (read.cards.length > limits.vcardDrafts) {
    return refuse('vcard/too-many');
  }
  const cards = read.cards.map(({ draft, left }) => ({
    draft,
    left: left.slice(0, limits.vcardLeftShown),
    leftCount: left.length,
  }));
  return Promise.resolve({ cards });
};
