import type { CardFace } from '@contract/card';
import type { AccountId, CardId, Instant, ShareToken } from '@contract/values';
import {
  bearerCollection,
  collection,
  item,
  plumbing,
  randomKey,
  whose,
} from '@server/store/collection';
import type { Granted } from '@server/store/granted';

/** A removed card keeps its id and its state, so that whoever holds it learns that it is gone. */
export type CardRecord = {
  readonly _id: CardId;
  readonly owner: AccountId;
  readonly state: 'live' | 'paused' | 'removed';
  readonly name?: string;
  readonly title?: string;
  readonly organisation?: string;
  readonly mobile?: string;
  readonly email?: string;
  readonly wechatId?: string;
  readonly address?: string;
  readonly website?: string;
  readonly introduction?: string;
  readonly template?: CardFace['template'];
  readonly version?: number;
  readonly updatedAt?: Instant;
  readonly share?: ShareToken;
};

export const Cards = collection<CardRecord>()({
  name: 'cards',
  fields: {
    _id: randomKey,
    owner: whose,
    state: plumbing('Whether it opens; all that is left of a removed card.'),
    name: item('card.name'),
    title: item('card.title'),
    organisation: item('card.organisation'),
    mobile: item('card.mobile'),
    email: item('card.email'),
    wechatId: item('card.wechatId'),
    address: item('card.address'),
    website: item('card.website'),
    introduction: item('card.introduction'),
    template: item('card.design'),
    version: item('card.design'),
    updatedAt: item('card.design'),
    share: item('share.link'),
  },
});

/** A link that is out. Its id is the token: whoever has it may see the card. */
export type ShareRecord = {
  readonly _id: ShareToken;
  readonly owner: AccountId;
  readonly card: Granted<CardId>;
  readonly createdAt: Instant;
};

export const Shares = bearerCollection<ShareRecord>()({
  name: 'shares',
  fields: {
    _id: item('share.link'),
    owner: whose,
    card: item('share.link'),
    createdAt: item('share.link'),
  },
});
