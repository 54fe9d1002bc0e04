import { randomBytes } from 'node:crypto';
import type { CardView } from '@contract/card';
import type { ActionName, Input, Output, Result } from '@contract/index';
import type { LocalCloud } from '../../emulator';
import { fillWithSample } from '../sample';
import { agreementFor } from '../sample/agreement';

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
  await putInOrder(cloud, entries);
  for (const openid of RETURNERS) {
    const { cards } = await ask(cloud, openid, 'card.home', {});
    const [to, own] = [home.cards[0]?.share, cards[0]?.id];
    if (to !== undefined && own !== undefined) {
      await ask(cloud, openid, 'exchange.return', { share: to, card: own });
    }
  }
  const sender = await ask(cloud, SENDER, 'card.home', {});
  return {
    people,
    card: home.cards[0]?.id ?? '',
    entry: entries[0]?.id ?? '',
    thread: await talk(cloud, home.cards[0]),
    link: sender.cards[0]?.share ?? '',
  };
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

async function ask<N extends ActionName>(
  cloud: LocalCloud,
  openid: string,
  action: N,
  input: Input<N>,
): Promise<Output<N>> {
  const key = randomBytes(12).toString('hex');
  const result = (await cloud.invoke('api', { action, input, key }, { openid })) as Result<N>;
  if (!result.ok) {
    throw new Error(`${action}: ${result.error}`);
  }
  return result.value;
}
