import type { Audience, CardFieldName, Template } from '@contract/card-fields';
import type { ShareWay } from '@contract/share-choices';
import type { AccountId, CardId, Instant, Opening, ShareToken } from '@contract/values';
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
  readonly template?: Template;
  /** Whom fields are shown to, as their owner said. */
  readonly visibility?: Readonly<Partial<Record<CardFieldName, Audience>>>;
  /** Contacts that are shown to everyone, for as long as that is agreed to. */
  readonly published?: readonly CardFieldName[];
  readonly version?: number;
  readonly updatedAt?: Instant;
  readonly share?: ShareToken;
  /** Links beside it, in the order they were made. */
  readonly shares?: readonly ShareToken[];
  /** Under what its contacts can be found by the people they belong to. */
  readonly mentions?: readonly string[];
  /** Fields that nobody is shown, and what was asked for, by somebody whose contact is on it. */
  readonly restricted?: readonly CardFieldName[];
  readonly asked?: 'erase' | 'correct';
  /** How name and organisation are said, to be found and ordered by. */
  readonly namePinyin?: string;
  readonly organisationPinyin?: string;
  /** How many people rely on it; makes what they do meet what its owner does. */
  readonly relied?: number;
} & { readonly [F in CardFieldName]?: string };

export const Cards = collection<CardRecord>()({
  name: 'cards',
  fields: {
    _id: randomKey,
    owner: whose,
    state: plumbing('Whether it opens; all that is left of a removed card.'),
    name: item('card.name'),
    title: item('card.title'),
    organisation: item('card.organisation'),
    pronunciation: item('card.pronunciation'),
    department: item('card.department'),
    mobile: item('card.mobile'),
    secondMobile: item('card.mobile'),
    landline: item('card.landline'),
    email: item('card.email'),
    secondEmail: item('card.email'),
    wechatId: item('card.wechatId'),
    address: item('card.address'),
    website: item('card.website'),
    officialAccount: item('card.officialAccount'),
    skills: item('card.skills'),
    introduction: item('card.introduction'),
    visibility: item('card.visibility'),
    published: item('card.published'),
    template: item('card.design'),
    version: item('card.design'),
    updatedAt: item('card.design'),
    share: item('share.link'),
    shares: item('share.link'),
    mentions: plumbing('Codes under which its contacts can be found; they go with the card.'),
    restricted: item('card.asked'),
    asked: item('card.asked'),
    namePinyin: item('card.pinyin'),
    organisationPinyin: item('card.pinyin'),
    relied: plumbing('Goes up when somebody relies on it, so that it is not gone meanwhile.'),
  },
});

/** A link that is out. Its id is the token: whoever has it may see the card. */
export type ShareRecord = {
  readonly _id: ShareToken;
  readonly owner: AccountId;
  readonly card: Granted<CardId>;
  readonly createdAt: Instant;
  readonly name?: string;
  readonly way?: ShareWay;
  readonly endsAt?: Instant;
  readonly opensAtMost?: number;
  /** The openings of a limited link, to count each once. */
  readonly uses?: readonly Opening[];
};

export const Shares = bearerCollection<ShareRecord>()({
  name: 'shares',
  fields: {
    _id: item('share.link'),
    owner: whose,
    card: item('share.link'),
    createdAt: item('share.link'),
    name: item('share.name'),
    way: item('share.link'),
    endsAt: item('share.link'),
    opensAtMost: item('share.link'),
    uses: plumbing('A random number for each opening of a limited link; says nothing of whose.'),
  },
});
