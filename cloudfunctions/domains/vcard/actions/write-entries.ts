import type { ReadHandler } from '@server/kernel/handler';
import { wholeOf } from '../../holder';
import { writeVcard } from '../write-vcard';

/** What the keeper added goes along: their groups and tags as categories, their note in the note. */
export const writeEntries: ReadHandler<'vcard.ofEntries'> = async (context, { ids, version }) => {
  const whole = await wholeOf(context, ids);
  const files = whole.flatMap(({ entry: { group, tags = [] }, note, card }) =>
    card === null
      ? []
      : writeVcard(card, version, {
          categories: [...(group === undefined ? [] : [group]), ...tags],
          ...(note === null ? {} : { note }),
        }),
  );
  return { text: files.join(''), cards: files.length, hidden: whole.length - files.length };
};
