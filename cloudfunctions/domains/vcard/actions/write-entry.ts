import type { ReadHandler } from '@server/kernel/handler';
import { keptBy } from '../../holder';
import { writeVcard } from '../write-vcard';

export const writeEntry: ReadHandler<'vcard.ofEntry'> = async (context, { id, version }) => {
  const kept = await keptBy(context, id);
  if (kept === null) {
    return context.refuse('holder/not-found');
  }
  return kept.seen === null
    ? context.refuse('card/gone')
    : { text: writeVcard(kept.seen, version) };
};
