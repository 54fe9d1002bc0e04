import type { Relation } from '@contract/card';
import type { CardId } from '@contract/values';
import type { ReadHandler } from '@server/kernel/handler';
import type { Granted } from '@server/store/granted';
import type { Reader } from '@server/store/reader';
import {
  type CardRecord,
  type Knows,
  Cards,
  Shares,
  isLive,
  isOpenTo,
  websiteSeen,
} from '../../card';
import { Albums, Media } from '../records';
import { seenOf } from '../view';
import { mediaSeenBy } from '../visibility';

/** The link leads to the card, the card to what is on it; nothing is reached by an id of its own. */
export const openMedia =
  ({ relationTo }: Pick<Knows, 'relationTo'>): ReadHandler<'media.open'> =>
  async (context, input) => {
    const { store, outside, refuse } = context;
    const share = await store.bearer(Shares).get(input.share);
    if (share === null) {
      return refuse('card/gone');
    }
    const [card, relation, album] = await Promise.all([
      store.shared(Cards).get(share.card),
      relationTo(context, share.owner),
      albumOf(store, share.card),
    ]);
    if (!isLive(card) || relation === null) {
      return refuse('card/gone');
    }
    const found = await store.shared(Media).many(album.media, fields);
    const ordered = album.media.flatMap((id) => found.filter(({ _id }) => _id === id));
    const { seen, opensOnReturn } = mediaSeenBy(album, ordered, relation);
    const media = await Promise.all(seen.map((each) => seenOf(outside, each)));
    return { media, opensOnReturn: [...opensOnReturn], website: websiteOf(card, relation) };
  };

const fields = ['kind', 'type', 'bytes', 'name', 'file', 'state'] as const;

/** The same decision as about every other field of the card. */
function websiteOf(card: CardRecord, relation: Relation) {
  return isOpenTo(card, 'website', relation) ? websiteSeen(card.website) : null;
}

const albumOf = async (store: Reader, card: Granted<CardId>) =>
  // An album bears its card's id, so whoever was given the card was given the album.
  (await store.shared(Albums).get(card)) ?? { media: [], audiences: {} };
