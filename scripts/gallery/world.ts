import type { CardView } from '@contract/card';
import type { Input, Output } from '@contract/index';
import type { ShareToken } from '@contract/values';
import type { LocalCloud } from '../../emulator';
import { fillWithSample } from '../sample';
import { agreementFor } from '../sample/agreement';
import { ask } from '../sample/ask';

/** Whose phones are photographed, and what there is to be opened on them. */
export type World = {
  readonly people: Readonly<Record<'owner' | 'newcomer' | 'guest' | 'stranger' | 'leaver', string>>;
  /** A card of the owner's. */
  readonly card: string;
  /** A card the owner keeps. */
  readonly entry: string;
  /** A conversation of the owner's. */
  readonly thread: string;
  /** The link to a card that is not the owner's and that they don't keep. */
  readonly link: string;
};

const people = {
  owner: 'o-lin-zhiyuan',
  newcomer: 'o-newcomer',
  /** Declined the policy and looks around. */
  guest: 'o-guest',
  /** Opens it for the first time. */
  stranger: 'o-stranger',
  leaver: 'o-su-wan',
};
const SENDER = 'o-cheng-liyan';
const FRIEND = 'o-chen-man';
/** They returned their cards to the owner, who has not answered yet. */
const RETURNERS = ['o-zeng-siqi', 'o-ou-yangqing'];

/** Sample people with their cards, one who has nothing yet, one who is about to leave. */
export async function makeWorld(cloud: LocalCloud): Promise<World> {
  await fillWithSample(cloud);
  await ask(cloud, people.newcomer, 'account.register', {
    nickname: '小新',
    agreement: await agreementFor((input) => ask(cloud, people.newcomer, 'consent.show', input)),
  });
  await ask(cloud, people.leaver, 'rights.leave', {});
  const home = await ask(cloud, people.owner, 'card.home', {});
  const { entries } = await ask(cloud, people.owner, 'holder.list', {});
  await haveHabits(cloud, entries.slice(0, 2));
  await haveLinks(cloud, home.cards[0]?.id);
  await putInOrder(cloud, entries);
  await writeDown(cloud);
  for (const openid of RETURNERS) {
    const { cards } = await ask(cloud, openid, 'card.home', {});
    const [to, own] = [home.cards[0]?.share, cards[0]?.id];
    if (to !== undefined && own !== undefined) {
      await ask(cloud, openid, 'exchange.return', { share: to, card: own });
    }
  }
  await beLookedAt(cloud, home.cards[0]?.share);
  const sender = await ask(cloud, SENDER, 'card.home', {});
  return {
    people,
    card: home.cards[0]?.id ?? '',
    entry: entries[0]?.id ?? '',
    thread: await talk(cloud, home.cards[0]),
    link: sender.cards[0]?.share ?? '',
  };
}

/** Beside the card's own link, one for a poster that ends and one for a few people. */
async function haveLinks(cloud: LocalCloud, card: Input<'share.list'>['card'] | undefined) {
  if (card !== undefined) {
    const fair = { card, name: '建筑展海报', way: 'poster', days: 30, opens: null } as const;
    await ask(cloud, people.owner, 'share.create', fair);
    const few = { card, way: 'chat', days: 7, opens: 10 } as const;
    await ask(cloud, people.owner, 'share.create', few);
  }
}

/** Some looked at the owner's card: two who chose to be seen, and guests. */
async function beLookedAt(cloud: LocalCloud, share: ShareToken | undefined) {
  if (share === undefined) {
    return;
  }
  const proofFor = async (openid: string): Promise<string> =>
    (await ask(cloud, openid, 'card.open', { share })).proof ?? '';
  for (const openid of RETURNERS) {
    const show = (input: Input<'consent.show'>) => ask(cloud, openid, 'consent.show', input);
    const agreement = await agreementFor(show, ['visit']);
    await ask(cloud, openid, 'consent.give', { purposes: ['visit'], agreement });
    await ask(cloud, openid, 'visit.show', { share, proof: await proofFor(openid) });
  }
  for (const openid of ['o-passer-by-1', 'o-passer-by-2', 'o-passer-by-3']) {
    await ask(cloud, openid, 'visit.count', { share, proof: await proofFor(openid) });
  }
}

/** The owner exchanged cards with a friend, and they write to each other; answers the thread. */
async function talk(cloud: LocalCloud, card: CardView | undefined): Promise<string> {
  const theirs = await ask(cloud, FRIEND, 'card.home', {});
  const [friend] = theirs.cards;
  if (card === undefined || friend === undefined) {
    throw new Error('two people with cards are needed');
  }
  const returned = { share: friend.share, card: card.id };
  const { id: thread } = await ask(cloud, people.owner, 'exchange.return', returned);
  const say = (openid: string, text: string) =>
    ask(cloud, openid, 'message.send', { thread, draft: { kind: 'text', text } });
  await say(FRIEND, '昨天在展会上见过，谢谢你介绍的老城项目。');
  await say(people.owner, '应该的。图纸下周定稿，到时发你一份。');
  await ask(cloud, people.owner, 'message.send', {
    thread,
    draft: { kind: 'card', card: card.id },
  });
  await say(FRIEND, '好，周三下午我在越秀，方便的话见一面。');
  return thread;
}

/** The owner gave some of the kept cards a star, a group, a tag and a note. */
async function putInOrder(cloud: LocalCloud, entries: Output<'holder.list'>['entries']) {
  const [first, second] = entries;
  if (first !== undefined && second !== undefined) {
    const tags = ['广交会'];
    const note = '2026 年 10 月在广交会认识，聊过旧城改造。';
    await ask(cloud, people.owner, 'holder.describe', { id: first.id, group: '客户', tags, note });
    await ask(cloud, people.owner, 'holder.describe', { id: second.id, group: '同行', tags: [] });
    await ask(cloud, people.owner, 'holder.star', { id: first.id, starred: true });
  }
}

/** Cards of paper, some of them of one person, of which two were made one. */
async function writeDown(cloud: LocalCloud) {
  const organisation = '华南设计周';
  const faces = [
    { name: '陈曼', organisation, mobile: '13912340021' },
    { name: '陈曼', organisation, title: '策展人', mobile: '13912340021', email: 'man@hnsjz.cn' },
    { name: '罗启明', organisation: '启明印刷', mobile: '13712340035' },
    { name: '罗启明', organisation: '启明印刷', address: '广州市海珠区新港中路 397 号' },
  ];
  const ids: Output<'holder.write'>['id'][] = [];
  for (const face of faces) {
    ids.push((await ask(cloud, people.owner, 'holder.write', { face })).id);
  }
  const [id, other] = ids.slice(-2);
  if (id !== undefined && other !== undefined) {
    await ask(cloud, people.owner, 'holder.merge', { id, others: [other] });
  }
}

/** The owner switched on what is optional, opened some cards lately and was refused once. */
async function haveHabits(cloud: LocalCloud, opened: Output<'holder.list'>['entries']) {
  for (const purpose of ['personalise', 'improve', 'survey'] as const) {
    const show = (input: Input<'consent.show'>) => ask(cloud, people.owner, 'consent.show', input);
    const agreement = await agreementFor(show, [purpose]);
    await ask(cloud, people.owner, 'consent.give', { purposes: [purpose], agreement });
  }
  for (const { id } of opened) {
    await ask(cloud, people.owner, 'holder.opened', { id });
  }
  // The local cloud's content check refuses this word.
  const refused = ask(cloud, people.owner, 'account.rename', { nickname: '违规' });
  await refused.catch(() => undefined);
}
