import type { LocalCloud } from '../../../emulator';
import { fillWithSample } from '../../sample';
import { ask } from '../../sample/ask';
import { keepMany } from '../../sample/keep-many';

/** A page somebody opens, and what they call it. */
export type Subject = { readonly name: string; readonly openid: string; readonly path: string };

const KEEPER = 'o-lin-zhiyuan';
const SENDER = 'o-cheng-liyan';
const GUEST = 'o-guest';

/** Sample people, one of whom keeps `held` cards and more, and the pages that matter most. */
export async function makeSubjects(cloud: LocalCloud, held: number): Promise<readonly Subject[]> {
  await fillWithSample(cloud);
  await keepMany(cloud, held);
  const { cards } = await ask(cloud, SENDER, 'card.home', {});
  const share = `pages/shared/index?t=${cards[0]?.share ?? ''}`;
  const many = held.toLocaleString('en');
  return [
    { name: 'a shared card, by a guest', openid: GUEST, path: share },
    { name: 'a shared card, by a member', openid: KEEPER, path: share },
    { name: `the holder with ${many} cards`, openid: KEEPER, path: 'pages/holder/index' },
    { name: 'one’s own cards', openid: KEEPER, path: 'pages/card/index' },
  ];
}
