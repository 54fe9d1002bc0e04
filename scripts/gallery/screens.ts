import { currentVersion } from '@contract/policy/versions/index';
import type { World } from './world';

/** Something a person can be looking at. `page` is its path in app.json. */
export type Screen = {
  readonly name: string;
  readonly page: string;
  /** Whose phone it is while there is something to see; a newcomer's when it is empty. */
  readonly person?: keyof World['people'];
  /** What follows the page's path; `empty` where nothing is to be found. */
  readonly query?: (world: World, empty: boolean) => string;
};

const NOBODY = '0'.repeat(20);
const privacy = (name: string, title = name): Screen => ({
  name: title,
  page: `packages/privacy/pages/${name}/index`,
});

const kept = (name: string): Screen => ({
  name: `holder-${name}`,
  page: `packages/exchange/pages/${name}/index`,
});

const organised = (name: string, query: NonNullable<Screen['query']>): Screen => ({
  name: `organisation-${name}`,
  page: `packages/organisation/pages/${name}/index`,
  query,
});

/** Every page at least once; a page without a line here fails a test. */
export const screens: readonly Screen[] = [
  { name: 'first-run', page: 'pages/card/index', person: 'stranger' },
  { name: 'card', page: 'pages/card/index' },
  { name: 'holder', page: 'pages/holder/index' },
  { name: 'message', page: 'pages/message/index' },
  { name: 'me', page: 'pages/me/index' },
  { name: 'me-guest', page: 'pages/me/index', person: 'guest' },
  { name: 'me-leaving', page: 'pages/me/index', person: 'leaver' },
  {
    name: 'shared-as-guest',
    page: 'pages/shared/index',
    person: 'guest',
    query: ({ link }, empty) => `t=${empty ? `t_${NOBODY}` : link}`,
  },
  {
    name: 'shared-as-member',
    page: 'pages/shared/index',
    query: ({ link }, empty) => `t=${empty ? `t_${NOBODY}` : link}`,
  },
  {
    name: 'edit',
    page: 'packages/studio/pages/edit/index',
    query: ({ card }, empty) => (empty ? '' : `id=${card}`),
  },
  {
    name: 'album',
    page: 'packages/studio/pages/album/index',
    query: ({ card }, empty) => (empty ? '' : `id=${card}`),
  },
  {
    name: 'more',
    page: 'packages/studio/pages/more/index',
    query: ({ link }, empty) => `t=${empty ? `t_${NOBODY}` : link}`,
  },
  {
    name: 'visits',
    page: 'packages/studio/pages/visits/index',
    query: ({ card }, empty) => `id=${empty ? `c_${NOBODY}` : card}`,
  },
  {
    name: 'entry',
    page: 'packages/exchange/pages/entry/index',
    query: ({ entry }, empty) => `id=${empty ? `h_${NOBODY}` : entry}`,
  },
  kept('order'),
  kept('bring-in'),
  kept('duplicates'),
  kept('arrange'),
  kept('write'),
  kept('scan'),
  kept('take-out'),
  organised('mine', () => ''),
  organised('administer', ({ organisation }) => `id=${organisation}`),
  organised('edit', ({ organisation }, empty) => (empty ? '' : `id=${organisation}`)),
  organised('show', ({ organisation }, empty) => `id=${empty ? `g_${NOBODY}` : organisation}`),
  {
    ...organised('join', ({ invitation }, empty) => `i=${empty ? `i_${NOBODY}` : invitation}`),
    person: 'guest',
  },
  {
    name: 'share',
    page: 'packages/share/pages/share/index',
    query: ({ card }, empty) => `id=${empty ? `c_${NOBODY}` : card}`,
  },
  {
    name: 'thread',
    page: 'packages/message/pages/thread/index',
    query: ({ thread }, empty) => `id=${empty ? `x_${NOBODY}` : thread}`,
  },
  { name: 'nearby', page: 'packages/exchange/pages/nearby/index' },
  privacy('permissions'),
  { name: 'exchanges', page: 'packages/exchange/pages/exchanges/index' },
  privacy('settings'),
  privacy('policy'),
  privacy('versions'),
  privacy('promises'),
  {
    ...privacy('changes'),
    query: (_world, empty) => (empty ? '' : `from=2020-04-03&to=${currentVersion.id}`),
  },
  privacy('consents'),
  privacy('collection'),
  privacy('sharing'),
  privacy('storage'),
  privacy('uses'),
  privacy('security'),
  privacy('display'),
  privacy('take', 'take-my-data'),
  privacy('leave'),
  privacy('about'),
  { ...privacy('on-cards'), person: 'guest' },
];
