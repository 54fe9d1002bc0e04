import type { AccountView } from '@contract/account';
import type { CardFace, CardSeen, CardView } from '@contract/card';
import { cardFieldNames, cardFields } from '@contract/card-fields';
import type { EntryView } from '@contract/holder';
import type { Output } from '@contract/index';
import { currentVersion } from '@contract/policy/versions/index';
import type { PolicyState } from '@contract/policy-state';
import type { CardId, EntryId, Instant, ShareToken } from '@contract/values';

const at = '2026-11-23T08:00:00.000Z' as Instant;

/** A letter and a number as an id of the right shape. */
export const cardId = (number: number) => `c_${String(number).padStart(20, '0')}` as CardId;
export const entryId = (number: number) => `h_${String(number).padStart(20, '0')}` as EntryId;
export const shareToken = (number: number) => `t_${String(number).padStart(20, '0')}` as ShareToken;

export const face: CardFace = {
  name: '林知远',
  title: '规划师',
  organisation: '岭南建筑设计研究院',
  mobile: '13826135407',
  email: 'zhiyuan.lin@lnad.cn',
  wechatId: 'linzhiyuan_gz',
  address: '广州市越秀区东风中路 268 号',
  website: 'https://lnad.cn/',
  introduction: '旧城更新',
  template: 'plain',
};

/** The same for somebody to whom nothing is closed. */
export const seen: CardSeen = { ...face, opensOnReturn: [], opensOnApproval: [] };

export const cardView = (number = 1): CardView => ({
  ...face,
  id: cardId(number),
  version: 3,
  updatedAt: at,
  share: shareToken(number),
  visibility: Object.fromEntries(
    cardFieldNames.map((field) => [field, cardFields[field].audience]),
  ) as CardView['visibility'],
});

const { id, hash, effectiveAt } = currentVersion;
/** Nothing new is announced. */
export const policy: PolicyState = { inForce: { id, hash, effectiveAt }, notice: null };

/** What somebody agrees to who has just registered. */
export const generalPurposes: AccountView['purposes'] = {
  account: true,
  card: true,
  holder: true,
  publish: false,
  phone: false,
  location: false,
  personalise: false,
  improve: false,
  visit: false,
  survey: false,
};

export const account: AccountView = {
  nickname: '知远',
  avatarUrl: null,
  phoneMasked: null,
  state: 'live',
  leavesAt: null,
  purposes: generalPurposes,
  agreed: { account: '2026-11-24', card: '2026-11-24', holder: '2026-11-24' },
  changed: [],
  asked: [],
};

/** Cards of a holder in one answer, all of them shown, each under its own letter. */
export const listOf = (entries: readonly EntryView[], rest: Partial<List> = {}): List => ({
  ids: entries.map(({ id }) => id),
  entries: [...entries],
  letters: entries.length === 0 ? [] : [{ letter: 'C', count: entries.length }],
  groups: [],
  tags: [],
  recent: [],
  total: entries.length,
  incoming: 0,
  ...rest,
});
type List = Output<'holder.list'>;

export const entryView = (number: number, name = `第${number}位`): EntryView => ({
  id: entryId(number),
  state: 'live',
  savedAt: at,
  name,
  title: '策展人',
  organisation: '华南设计周',
  written: false,
  starred: false,
  liked: false,
  group: null,
  tags: [],
});
