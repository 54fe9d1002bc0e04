import { limits } from '@contract/limits';
import { give } from '../support/agreement';
import { value } from '../support/value';
import { lookedAt } from './looked-at';
import { draft, makeCard, member, outcome } from './people';

const { at, proofFor, stored, visitors, look, beSeen, named, opens, seen } = lookedAt();

test('opening a card writes nothing, and its answer alone is enough to count it', async () => {
  const guest = at.cloud.as('oGuest');
  const before = await at.cloud.dump();
  const proof = await proofFor(guest);
  expect(await at.cloud.dump()).toEqual(before);
  expect(value(await guest.call('visit.count', { share: at.shown.share, proof })).counted).toBe(
    true,
  );
  expect(await opens()).toEqual([1]);
});

test('who did not agree to be seen leaves one more in a number, and nothing about themselves', async () => {
  const quiet = await member(at.cloud, 'oQuiet');
  await makeCard(quiet);
  const before = await at.cloud.dump();
  await look(at.cloud.as('oGuest'));
  await look(quiet);
  const { collections } = await at.cloud.dump();
  const changed = Object.keys(collections).filter(
    (name) => JSON.stringify(collections[name]) !== JSON.stringify(before.collections[name]),
  );
  // The card itself counts that something began to rest on it.
  expect(changed.sort()).toEqual(['cardDays', 'cards', 'countedOpenings']);
  const owners = new Set(collections['cardDays']?.map((line) => line['owner']));
  expect([...owners]).toEqual([
    collections['cards']?.find(({ _id }) => _id === at.shown.id)?.['owner'],
  ]);
  expect(Object.keys(collections['countedOpenings']?.[0] ?? {}).sort()).toEqual(['_id', 'day']);
  expect(
    outcome(
      await quiet.call('visit.show', {
        share: at.shown.share,
        proof: await proofFor(quiet),
      }),
    ),
  ).toBe('consent/missing');
  expect(await visitors()).toEqual([]);
});

test('one opening counts once however often it is sent, and one person once a day', async () => {
  const guest = at.cloud.as('oGuest');
  const proof = await proofFor(guest);
  const again = async () =>
    value(await guest.call('visit.count', { share: at.shown.share, proof })).counted;
  expect(await Promise.all([again(), again(), again()])).toContain(true);
  expect(await again()).toBe(false);
  expect(await look(guest)).toBe(false);
  expect(await opens()).toEqual([1]);
});

test('a proof that is made up, somebody else’s, of another card or too old counts nothing', async () => {
  const guest = at.cloud.as('oGuest');
  const other = await makeCard(await member(at.cloud, 'oOther'));
  const theirs = await proofFor(at.cloud.as('oSomebody'));
  const elsewhere = await proofFor(guest, other.share);
  const mine = await proofFor(guest);
  const forged = `${mine.slice(0, -1)}${mine.endsWith('0') ? '1' : '0'}`;
  const before = await at.cloud.dump();
  for (const proof of [theirs, elsewhere, forged]) {
    expect(value(await guest.call('visit.count', { share: at.shown.share, proof }))).toEqual({
      counted: false,
    });
  }
  at.cloud.clock(new Date(Date.now() + (limits.visitMinutes + 1) * 60_000).toISOString());
  expect(value(await guest.call('visit.count', { share: at.shown.share, proof: mine }))).toEqual({
    counted: false,
  });
  expect(await at.cloud.dump()).toEqual(before);
});

test('a phone can’t count without end', async () => {
  const guest = at.cloud.as('oEager');
  const proof = await proofFor(guest);
  const input = { share: at.shown.share, proof };
  const outcomes = [];
  for (let time = 0; time < 61; time += 1) {
    outcomes.push(outcome(await guest.call('visit.count', input)));
  }
  expect(outcomes.at(-1)).toBe('rate/limited');
});

test('ten who open at once are ten', async () => {
  const guests = Array.from({ length: 10 }, (_, index) => at.cloud.as(`oGuest${index}`));
  const proofs = await Promise.all(guests.map((guest) => proofFor(guest)));
  await Promise.all(
    guests.map((guest, index) =>
      guest.call('visit.count', { share: at.shown.share, proof: proofs[index] ?? '' }),
    ),
  );
  expect(await opens()).toEqual([10]);
});

test('its owner looking at their own card is no opening', async () => {
  expect(value(await at.owner.call('card.open', { share: at.shown.share })).proof).toBeNull();
});

test('who agreed to be seen is seen by their card, as it shows to this owner, and once', async () => {
  const phone = await member(at.cloud, 'oSeen');
  const mine = await makeCard(phone, {
    ...draft,
    name: '陈曼',
    title: '策展人',
    organisation: '华南设计周',
    visibility: { organisation: 'approved' },
  });
  value(await give(phone, 'visit'));
  expect(await beSeen(phone)).toBe(true);
  expect(await beSeen(phone)).toBe(true);
  expect(await visitors()).toEqual([
    {
      name: '陈曼',
      title: '策展人',
      organisation: null,
      share: mine.share,
      at: expect.any(String),
    },
  ]);
  expect(await opens()).toEqual([1]);
});

test('who agreed and has no card is only counted', async () => {
  const phone = await member(at.cloud, 'oCardless');
  value(await give(phone, 'visit'));
  expect(await beSeen(phone)).toBe(false);
  expect(await stored('visits')).toEqual([]);
  expect(await opens()).toEqual([1]);
});

test('hole 1: nobody can say who looked, or whose card it was', async () => {
  const phone = await seen('oSeen', '陈曼');
  const proof = await proofFor(phone);
  for (const extra of [{ visitorOpenId: 'oOther' }, { cardOwnerId: 'a_1' }, { owner: 'a_1' }]) {
    const input = { share: at.shown.share, proof, ...extra };
    expect(outcome(await phone.call('visit.show', input))).toBe('input/invalid');
    expect(outcome(await phone.call('visit.count', input))).toBe('input/invalid');
  }
  expect(await stored('visits')).toEqual([]);
});

test('hole 2: the list of visitors is its owner’s alone, whatever id is passed', async () => {
  const phone = await seen('oSeen', '陈曼');
  await beSeen(phone);
  for (const other of [phone, await member(at.cloud, 'oCurious')]) {
    const asked = { id: at.shown.id };
    expect(outcome(await other.call('visit.visitors', asked))).toBe('card/not-found');
    expect(outcome(await other.call('visit.numbers', { ...asked, days: 7 }))).toBe(
      'card/not-found',
    );
    const whose = { ...asked, owner: 'a_00000000000000000000' } as typeof asked;
    expect(outcome(await other.call('visit.visitors', whose))).toBe('input/invalid');
  }
  expect(await named()).toEqual(['陈曼']);
});
