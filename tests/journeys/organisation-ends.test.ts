import { give } from '../support/agreement';
import { startTestCloud, type TestCloud } from '../support/cloud';
import { value } from '../support/value';
import {
  type Person,
  found,
  institute,
  invite,
  join,
  markOn,
  personIn,
  tryToJoin,
} from './organised';
import { draft, makeCard, outcome } from './people';

let cloud: TestCloud;
beforeEach(async () => (cloud = await startTestCloud()));
afterEach(() => cloud.stop());

const person = personIn(() => cloud);
const daysOn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

/** An organisation with one member, whose card somebody keeps. */
async function organised() {
  const founder = await person('oFounder', '岑望');
  const joiner = await person('oJoiner', '方好');
  const keeper = await person('oKeeper', '许知行');
  const id = await found(founder);
  const invitation = await invite(founder, id);
  const membership = await join(joiner, invitation);
  const entry = value(await keeper.phone.call('holder.save', { share: joiner.card.share })).id;
  const marks = async () => [
    await markOn(cloud.as('oGuest'), joiner),
    value(await keeper.phone.call('holder.read', { id: entry })).confirmedBy?.name ?? null,
  ];
  expect(await marks()).toEqual([institute.name, institute.name]);
  return { founder, joiner, id, invitation, membership, marks };
}

const gone = [null, null];
const stored = async (name: string) => (await cloud.dump()).collections[name] ?? [];
const membersOf = async ({ phone }: Person, id: Parameters<typeof invite>[1]) =>
  value(await phone.call('organisation.read', { id })).members;

test('whoever leaves takes the mark away at once, for guests and for those who keep the card', async () => {
  const { founder, joiner, id, membership, marks } = await organised();
  value(await joiner.phone.call('organisation.leave', { membership }));
  expect(await marks()).toEqual(gone);
  expect(await membersOf(founder, id)).toEqual([]);
  expect(value(await joiner.phone.call('organisation.mine', {})).memberships).toEqual([]);
  expect(await stored('memberships')).toEqual([]);
});

test('whoever is dismissed bears no mark, and does not come back by an invitation that is out', async () => {
  const { founder, joiner, id, invitation, membership, marks } = await organised();
  value(await founder.phone.call('organisation.dismiss', { id, membership }));
  expect(await marks()).toEqual(gone);
  expect(outcome(await tryToJoin(joiner, invitation))).toBe('organisation/invitation-gone');
  expect(await stored('invitations')).toEqual([]);
  const attach = { id, card: joiner.card.id };
  const back = await joiner.phone.call('organisation.attach', attach);
  expect(outcome(back)).toBe('organisation/not-found');
});

test('an organisation that is dissolved leaves no mark and no record', async () => {
  const { founder, joiner, id, invitation, marks } = await organised();
  value(await founder.phone.call('organisation.dissolve', { id }));
  expect(await marks()).toEqual(gone);
  expect(outcome(await joiner.phone.call('organisation.show', { id }))).toBe('organisation/gone');
  expect(outcome(await tryToJoin(joiner, invitation))).toBe('organisation/invitation-gone');
  for (const name of ['organisations', 'memberships', 'invitations']) {
    expect(await stored(name)).toEqual([]);
  }
});

test('what a dissolution did not get to clear shows nowhere, and the job clears it', async () => {
  const { founder, joiner, id, marks } = await organised();
  const dissolve = async (skip: number) => {
    cloud.cloud.faults.set({ failWrites: { skip } });
    const answer = await founder.phone.call('organisation.dissolve', { id });
    cloud.cloud.faults.reset();
    return outcome(answer);
  };
  // The first time it succeeds, what failed is the first thing that is done after it.
  for (let skip = 0; (await dissolve(skip)) !== 'ok';) {
    skip += 1;
    expect(await marks()).toEqual([institute.name, institute.name]);
  }
  expect(await stored('memberships')).toHaveLength(1);
  expect(await marks()).toEqual(gone);
  const other = await found(founder);
  expect(outcome(await tryToJoin(joiner, await invite(founder, other)))).toBe('ok');
  await cloud.finishJob('expire');
  expect((await stored('organisations')).map(({ _id }) => _id)).toEqual([other]);
  expect(await stored('invitations')).toHaveLength(1);
  expect(await marks()).toEqual([institute.name, institute.name]);
});

test('a card that is removed takes its mark along, and its place among the members', async () => {
  const { founder, joiner, id } = await organised();
  value(await joiner.phone.call('card.remove', { id: joiner.card.id }));
  expect(await membersOf(founder, id)).toEqual([]);
  expect(await stored('memberships')).toEqual([]);
});

test('a member who deregisters is in no list, and what they belonged to is erased', async () => {
  const { founder, joiner, id } = await organised();
  value(await joiner.phone.call('rights.leave', {}));
  expect((await membersOf(founder, id)).map(({ name }) => name)).toEqual([null]);
  cloud.clock(daysOn(8));
  await cloud.finishJob('erase');
  expect(await membersOf(founder, id)).toEqual([]);
  expect(await stored('memberships')).toEqual([]);
});

test('while its administrator is leaving an organisation rests, and staying brings it back', async () => {
  const { founder, joiner, id, invitation, marks } = await organised();
  value(await founder.phone.call('rights.leave', {}));
  expect(await marks()).toEqual(gone);
  expect(outcome(await tryToJoin(joiner, invitation))).toBe('organisation/invitation-gone');
  value(await founder.phone.call('rights.stay', {}));
  expect(await marks()).toEqual([institute.name, institute.name]);
  expect(await membersOf(founder, id)).toHaveLength(1);
});

test('an administrator who deregisters takes the organisation along, and nobody inherits it', async () => {
  const { founder, joiner } = await organised();
  value(await founder.phone.call('rights.leave', {}));
  cloud.clock(daysOn(8));
  await cloud.finishJob('erase');
  for (const name of ['organisations', 'memberships', 'invitations']) {
    expect(await stored(name)).toEqual([]);
  }
  const { administered, memberships } = value(await joiner.phone.call('organisation.mine', {}));
  expect([administered, memberships]).toEqual([[], []]);
});

test('whoever stops having cards dissolves what they administer and leaves what they joined', async () => {
  const { founder, joiner, id, marks } = await organised();
  value(await founder.phone.call('consent.withdraw', { purpose: 'card' }));
  expect(await marks()).toEqual(gone);
  expect(await stored('organisations')).toEqual([]);
  value(await give(founder.phone, 'card'));
  expect(value(await founder.phone.call('organisation.mine', {})).administered).toEqual([]);
  const again = { ...founder, card: await makeCard(founder.phone, draft) };
  const other = await found(joiner);
  await join(again, await invite(joiner, other));
  value(await founder.phone.call('consent.withdraw', { purpose: 'card' }));
  expect(await membersOf(joiner, other)).toEqual([]);
  expect(id).not.toBe(other);
});

test('an organisation is handed over to a member who says yes, and to nobody who was not asked', async () => {
  const { founder, joiner, id, invitation, membership, marks } = await organised();
  value(await founder.phone.call('organisation.offer', { id, membership }));
  expect(value(await joiner.phone.call('organisation.mine', {})).memberships).toMatchObject([
    { offered: true },
  ]);
  value(await founder.phone.call('organisation.offer', { id, membership: null }));
  const early = await joiner.phone.call('organisation.takeOver', { membership });
  expect(outcome(early)).toBe('organisation/not-found');
  value(await founder.phone.call('organisation.offer', { id, membership }));
  value(await joiner.phone.call('organisation.takeOver', { membership }));
  expect(outcome(await founder.phone.call('organisation.read', { id }))).toBe(
    'organisation/not-found',
  );
  expect(await membersOf(joiner, id)).toMatchObject([{ name: '方好', offered: false }]);
  const looked = await cloud.as('oGuest').call('organisation.look', { invitation });
  expect(outcome(looked)).toBe('organisation/invitation-gone');
  value(await founder.phone.call('rights.leave', {}));
  expect(await marks()).toEqual([institute.name, institute.name]);
});

test('a member who was asked may take over while the administrator is leaving', async () => {
  const { founder, joiner, id, membership, marks } = await organised();
  value(await founder.phone.call('organisation.offer', { id, membership }));
  value(await founder.phone.call('rights.leave', {}));
  value(await joiner.phone.call('organisation.takeOver', { membership }));
  expect(await marks()).toEqual([institute.name, institute.name]);
  value(await founder.phone.call('rights.stay', {}));
  expect(value(await founder.phone.call('organisation.mine', {})).administered).toEqual([]);
});

test('of two deeds of an administrator and of who takes over at once, none is half done', async () => {
  const { founder, joiner, id, membership } = await organised();
  value(await founder.phone.call('organisation.offer', { id, membership }));
  const outcomes = (
    await Promise.all([
      joiner.phone.call('organisation.takeOver', { membership }),
      founder.phone.call('organisation.dismiss', { id, membership }),
      founder.phone.call('organisation.dissolve', { id }),
    ])
  ).map(outcome);
  const owners = await Promise.all(
    [founder, joiner].map(async ({ phone }) => {
      const { administered } = value(await phone.call('organisation.mine', {}));
      return administered.length;
    }),
  );
  const isDissolved = outcomes[2] === 'ok';
  expect(owners[0]).toBe(0);
  expect(owners[1]).toBe(isDissolved ? 0 : 1);
  expect(outcomes[0] === 'ok').toBe(!isDissolved);
  expect(await stored('memberships')).toHaveLength(isDissolved || outcomes[1] === 'ok' ? 0 : 1);
});
