import { limits } from '@contract/limits';
import type { InvitationCode } from '@contract/values';
import { startTestCloud, type TestCloud } from '../support/cloud';
import { value } from '../support/value';
import { found, institute, invite, join, markOn, personIn, tryToJoin } from './organised';
import { draft, makeCard, outcome } from './people';

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterAll(() => cloud.stop());
afterEach(() => cloud.clock(null));

const person = personIn(() => cloud);
const daysOn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const never = 'i_00000000000000000000' as InvitationCode;

test('whoever opens an invitation sees the organisation and who invites, and nothing is kept', async () => {
  const founder = await person('oFounds', '岑望');
  const id = await found(founder);
  const invitation = await invite(founder, id);
  const before = await cloud.dump();
  const looked = value(await cloud.as('oLooks').call('organisation.look', { invitation }));
  expect(looked).toMatchObject({
    inviter: '岑望',
    card: null,
    organisation: {
      ...institute,
      id,
      website: { url: institute.website, host: 'bridges.example.cn', warning: null },
    },
  });
  expect(JSON.stringify(looked)).not.toContain(founder.card.id);
  expect(await cloud.dump()).toEqual(before);
});

test('whoever joins chooses the card, and everybody who opens that card sees the mark', async () => {
  const founder = await person('oInvites', '岑望');
  const joiner = await person('oJoins', '方好');
  const other = { ...joiner, card: await makeCard(joiner.phone, { ...draft, name: '方好' }) };
  const id = await found(founder);
  await join(joiner, await invite(founder, id));
  const guest = cloud.as('oGuestOfMark');
  const opened = value(await guest.call('card.open', { share: joiner.card.share }));
  expect(opened.confirmedBy).toEqual({ id, name: institute.name });
  expect([await markOn(guest, other), await markOn(guest, founder)]).toEqual([null, null]);
  expect(value(await guest.call('organisation.show', { id }))).toMatchObject({
    name: institute.name,
    phone: institute.phone,
  });
});

test('opening a card with a mark is one call, with one read by id more than without', async () => {
  const founder = await person('oCounts', '岑望');
  const joiner = await person('oCounted', '方好');
  const guest = cloud.as('oCountsReads');
  const reads = async () => {
    value(await guest.call('card.open', { share: joiner.card.share }));
    return cloud.cloud.stats().at(-1);
  };
  const without = await reads();
  await join(joiner, await invite(founder, await found(founder)));
  const marked = await reads();
  expect(marked?.databaseCalls).toBe((without?.databaseCalls ?? 0) + 1);
  expect(marked?.examined).toBe((without?.examined ?? 0) + 2);
  expect(marked?.warnings).toEqual([]);
});

test('what is typed as organisation has no mark, and a mark needs nothing typed', async () => {
  const founder = await person('oTypes', '岑望');
  const liar = await person('oLiar', '方好');
  const { id: card } = await makeCard(liar.phone, { ...draft, organisation: institute.name });
  const { share } = value(await liar.phone.call('card.read', { id: card }));
  await join(liar, await invite(founder, await found(founder)));
  const guest = cloud.as('oSeesBoth');
  const typed = value(await guest.call('card.open', { share }));
  expect([typed.card.organisation, typed.confirmedBy]).toEqual([institute.name, null]);
  const marked = value(await guest.call('card.open', { share: liar.card.share }));
  expect([marked.card.organisation, marked.confirmedBy?.name]).toEqual([undefined, institute.name]);
});

test('a keeper sees the mark as it is now, and a new name of the organisation at once', async () => {
  const founder = await person('oRenames', '岑望');
  const joiner = await person('oKeptWithMark', '方好');
  const keeper = await person('oKeepsMarked', '许知行');
  const entry = value(await keeper.phone.call('holder.save', { share: joiner.card.share })).id;
  const kept = async () =>
    value(await keeper.phone.call('holder.read', { id: entry })).confirmedBy?.name ?? null;
  expect(await kept()).toBeNull();
  const id = await found(founder);
  await join(joiner, await invite(founder, id));
  expect(await kept()).toBe(institute.name);
  const renamed = { ...institute, name: '岭南桥隧设计院' };
  value(await founder.phone.call('organisation.change', { id, draft: renamed }));
  expect(await kept()).toBe(renamed.name);
  expect(value(await keeper.phone.call('vcard.ofEntry', { id: entry, version: '3.0' })).text)
    .not // A file can't be called back.
    .toContain(renamed.name);
});

test('a wrong, an ended, a spent and a revoked code answer alike', async () => {
  const founder = await person('oLimits', '岑望');
  const id = await found(founder);
  const [spent, revoked, ended] = [
    await invite(founder, id, { uses: 1 }),
    await invite(founder, id),
    await invite(founder, id, { days: 7 }),
  ];
  await join(await person('oTheOnlyOne', '方好'), spent);
  value(await founder.phone.call('organisation.revoke', { invitation: revoked }));
  const late = await person('oTooLate', '许知行');
  const before = await cloud.dump();
  const answers = [
    await tryToJoin(late, never),
    await tryToJoin(late, spent),
    await tryToJoin(late, revoked),
    await late.phone.call('organisation.look', { invitation: spent }),
    await late.phone.call('organisation.look', { invitation: revoked }),
  ];
  expect(answers.map(outcome)).toEqual(answers.map(() => 'organisation/invitation-gone'));
  expect((await cloud.dump()).collections['memberships']).toEqual(
    before.collections['memberships'],
  );
  cloud.clock(daysOn(6.9));
  expect(outcome(await late.phone.call('organisation.look', { invitation: ended }))).toBe('ok');
  cloud.clock(daysOn(7.1));
  expect(outcome(await tryToJoin(late, ended))).toBe('organisation/invitation-gone');
  await cloud.finishJob('expire');
  expect((await cloud.dump()).collections['invitations']).toEqual([]);
});

test('of ten who join at once by an invitation for one, exactly one gets in', async () => {
  const founder = await person('oRushedAt', '岑望');
  const id = await found(founder);
  const invitation = await invite(founder, id, { uses: 1 });
  const people = await Promise.all(
    Array.from({ length: 10 }, (_none, at) => person(`oRushes${at}`, `来人${at}`)),
  );
  const outcomes = (await Promise.all(people.map((each) => tryToJoin(each, invitation)))).map(
    outcome,
  );
  expect(outcomes.filter((each) => each === 'ok')).toHaveLength(1);
  expect(outcomes.filter((each) => each === 'organisation/invitation-gone')).toHaveLength(9);
  const { members, invitations } = value(await founder.phone.call('organisation.read', { id }));
  expect([members.length, invitations[0]?.used, invitations[0]?.state]).toEqual([1, 1, 'spent']);
});

test('a stranger learns nothing and can do nothing by ids of an organisation', async () => {
  const founder = await person('oGuarded', '岑望');
  const joiner = await person('oGuardedMember', '方好');
  const id = await found(founder);
  const invitation = await invite(founder, id);
  const membership = await join(joiner, invitation);
  const thief = await person('oThief', '路人');
  const before = (await cloud.dump()).collections;
  const tries = [
    await thief.phone.call('organisation.read', { id }),
    await thief.phone.call('organisation.change', { id, draft: { name: '我的了' } }),
    await thief.phone.call('organisation.dissolve', { id }),
    await thief.phone.call('organisation.revoke', { invitation }),
    await thief.phone.call('organisation.dismiss', { id, membership }),
    await thief.phone.call('organisation.offer', { id, membership }),
    await thief.phone.call('organisation.takeOver', { membership }),
    await thief.phone.call('organisation.attach', { id, card: thief.card.id }),
    await thief.phone.call('organisation.leave', { membership }),
    await joiner.phone.call('organisation.read', { id }),
    await joiner.phone.call('organisation.takeOver', { membership }),
  ];
  expect(tries.map(outcome)).toEqual(tries.map(() => 'organisation/not-found'));
  const after = (await cloud.dump()).collections;
  expect(after['organisations']).toEqual(before['organisations']);
  expect(after['memberships']).toEqual(before['memberships']);
});

test('the administrator sees of members the name on the card and since when, and no more', async () => {
  const founder = await person('oLists', '岑望');
  const joiner = await person('oListed', '方好');
  const id = await found(founder);
  const membership = await join(joiner, await invite(founder, id));
  const { members } = value(await founder.phone.call('organisation.read', { id }));
  const since = expect.any(String) as string;
  expect(members).toEqual([{ id: membership, name: '方好', since, offered: false }]);
});

test('a person is a member once, and a card bears one mark', async () => {
  const founder = await person('oFoundsTwo', '岑望');
  const joiner = await person('oMoves', '方好');
  const second = { ...joiner, card: await makeCard(joiner.phone, { ...draft, name: '方好二' }) };
  const one = await found(founder);
  const invitation = await invite(founder, one);
  await join(joiner, invitation);
  await join(joiner, invitation);
  const other = await invite(founder, await found(founder));
  expect(outcome(await tryToJoin(joiner, other))).toBe('organisation/card-in-use');
  await join(second, invitation);
  const guest = cloud.as('oSeesMove');
  expect(await markOn(guest, joiner)).toBeNull();
  expect(await markOn(guest, second)).toBe(institute.name);
  const { members, invitations } = value(
    await founder.phone.call('organisation.read', { id: one }),
  );
  expect(members.map(({ name }) => name)).toEqual(['方好二']);
  expect(invitations.map(({ used }) => used)).toEqual([1]);
});

test('unsafe words and numbers of persons do not get on an organisation’s card', async () => {
  const { phone } = await person('oUnsafe', '岑望');
  const unsafe = await phone.call('organisation.found', { ...institute, introduction: '违规' });
  expect(unsafe).toMatchObject({ error: 'content/unsafe', issues: [{ path: 'introduction' }] });
  const mobile = await phone.call('organisation.found', { ...institute, phone: '13826135407' });
  const script = { ...institute, website: 'javascript:alert(1)' };
  expect([mobile, await phone.call('organisation.found', script)].map(outcome)).toEqual([
    'input/invalid',
    'input/invalid',
  ]);
  expect(value(await phone.call('organisation.mine', {})).administered).toEqual([]);
});

test('a person administers so many organisations, and an organisation has so many invitations', async () => {
  const founder = await person('oMany', '岑望');
  const id = await found(founder);
  for (let more = 1; more < limits.organisationsPerPerson; more += 1) {
    await found(founder);
  }
  const another = await founder.phone.call('organisation.found', institute);
  expect(outcome(another)).toBe('organisation/too-many');
  for (let more = 0; more < limits.invitationsPerOrganisation; more += 1) {
    await invite(founder, id, { days: 7 });
  }
  const input = { id, card: founder.card.id, days: 7, uses: null } as const;
  const refused = await founder.phone.call('organisation.invite', input);
  expect(outcome(refused)).toBe('organisation/too-many-invitations');
  cloud.clock(daysOn(8));
  expect(outcome(await founder.phone.call('organisation.invite', input))).toBe('ok');
});
