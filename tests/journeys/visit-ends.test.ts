import type { CardView } from '@contract/card';
import { limits } from '@contract/limits';
import { give } from '../support/agreement';
import { value } from '../support/value';
import { lookedAt } from './looked-at';
import { makeCard, member, outcome } from './people';

const { at, proofFor, stored, visitors, look, beSeen, numbers, named, opens, seen } = lookedAt();

test('withdrawing takes one’s visits away at everybody’s at once', async () => {
  const phone = await seen('oSeen', '陈曼');
  await beSeen(phone);
  expect(await named()).toEqual(['陈曼']);
  value(await phone.call('consent.withdraw', { purpose: 'visit' }));
  expect(await visitors()).toEqual([]);
  expect(await stored('visits')).toEqual([]);
  value(await give(phone, 'visit'));
  expect(await visitors()).toEqual([]);
});

test('who is leaving is out of sight at once, and erased in the end with what was seen', async () => {
  const phone = await seen('oSeen', '陈曼');
  await beSeen(phone);
  const { leavesAt } = value(await phone.call('rights.leave', {}));
  expect(await visitors()).toEqual([]);
  value(await phone.call('rights.stay', {}));
  expect(await named()).toEqual(['陈曼']);
  value(await phone.call('rights.leave', {}));
  at.cloud.clock(new Date(Date.parse(leavesAt) + 60_000).toISOString());
  await at.cloud.finishJob('erase');
  expect(await stored('visits')).toEqual([]);
});

test('an owner who leaves, or removes the card, takes its visits and numbers along', async () => {
  const phone = await seen('oSeen', '陈曼');
  await beSeen(phone);
  value(await at.owner.call('card.remove', { id: at.shown.id }));
  expect(await stored('visits')).toEqual([]);
  expect(await stored('cardDays')).toEqual([]);
  at.shown = await makeCard(at.owner);
  await beSeen(phone);
  value(await at.owner.call('consent.withdraw', { purpose: 'card' }));
  expect(await stored('visits')).toEqual([]);
  expect(await stored('cardDays')).toEqual([]);
});

test('an opening that is counted while its card goes leaves no line of nobody', async () => {
  const guests = Array.from({ length: 4 }, (_, index) => at.cloud.as(`oGuest${index}`));
  const proofs = await Promise.all(guests.map((guest) => proofFor(guest)));
  await Promise.all([
    at.owner.call('consent.withdraw', { purpose: 'card' }),
    ...guests.map((guest, index) =>
      guest.call('visit.count', { share: at.shown.share, proof: proofs[index] ?? '' }),
    ),
  ]);
  await at.cloud.finishJob('erase');
  expect(await stored('cardDays')).toEqual([]);
});

test('a blocked person leaves nothing, and what they left before is out of sight', async () => {
  const phone = await seen('oSeen', '陈曼');
  await beSeen(phone);
  const [mine] = value(await phone.call('card.home', {})).cards;
  const { id } = value(
    await phone.call('exchange.return', { share: at.shown.share, card: (mine as CardView).id }),
  );
  const proof = await proofFor(phone);
  value(await at.owner.call('exchange.block', { id, blocked: true }));
  expect(await visitors()).toEqual([]);
  const before = { visits: await stored('visits'), opens: await opens() };
  const late = { share: at.shown.share, proof };
  expect(value(await phone.call('visit.show', late)).shown).toBe(false);
  expect(value(await phone.call('visit.count', late)).counted).toBe(false);
  expect({ visits: await stored('visits'), opens: await opens() }).toEqual(before);
  expect(outcome(await phone.call('card.open', { share: at.shown.share }))).toBe('card/gone');
});

test('who blocked the owner is out of their sight', async () => {
  const phone = await seen('oSeen', '陈曼');
  await beSeen(phone);
  const [mine] = value(await phone.call('card.home', {})).cards;
  const { id } = value(
    await phone.call('exchange.return', { share: at.shown.share, card: (mine as CardView).id }),
  );
  value(await phone.call('exchange.block', { id, blocked: true }));
  expect(await visitors()).toEqual([]);
});

test('a number about fewer than three is not told, and parts make the whole', async () => {
  await look(at.cloud.as('oFirst'));
  await look(at.cloud.as('oSecond'));
  const few = await numbers();
  expect(few.opens).toBeNull();
  expect(few.parts).toHaveLength(7);
  expect(few.parts.every(({ opens: told }) => told === null)).toBe(true);
  await look(at.cloud.as('oThird'));
  expect((await numbers()).opens).toBe(limits.countedAtLeast);
  expect((await numbers()).parts.at(-1)?.opens).toBe(3);
  for (const [days, parts] of [
    [30, 10],
    [90, 10],
  ] as const) {
    expect((await numbers(days)).parts).toHaveLength(parts);
    expect((await numbers(days)).opens).toBe(3);
  }
  at.cloud.clock(new Date(Date.now() + 8 * 86_400_000).toISOString());
  expect((await numbers(7)).opens).toBeNull();
  expect((await numbers(30)).opens).toBe(3);
});

test('saves, likes and returns go down again when they are taken back', async () => {
  const keepers = [];
  for (let number = 0; number < 3; number += 1) {
    const phone = await member(at.cloud, `oKeeper${number}`);
    const mine = await makeCard(phone);
    value(await phone.call('exchange.return', { share: at.shown.share, card: mine.id }));
    const entry = value(await phone.call('card.open', { share: at.shown.share })).entry;
    keepers.push({ phone, id: entry ?? ('' as never) });
  }
  for (const { phone, id } of keepers) {
    value(await phone.call('holder.like', { id, liked: true }));
    value(await phone.call('holder.like', { id, liked: true }));
  }
  expect(await numbers()).toMatchObject({ saves: 3, likes: 3, returns: 3 });
  const [first] = keepers;
  if (first !== undefined) {
    expect(value(await first.phone.call('holder.read', { id: first.id })).entry.liked).toBe(true);
    value(await first.phone.call('holder.like', { id: first.id, liked: false }));
    expect(await numbers()).toMatchObject({ saves: 3, likes: null });
    value(await first.phone.call('consent.withdraw', { purpose: 'holder' }));
    expect(await numbers()).toMatchObject({ saves: null, likes: null, returns: 3 });
  }
});

test('visits and numbers end after ninety days, the numbers of openings after one', async () => {
  await beSeen(await seen('oSeen', '陈曼'));
  at.cloud.clock(new Date(Date.now() + 2 * 86_400_000).toISOString());
  await at.cloud.finishJob('expire');
  expect(await stored('countedOpenings')).toEqual([]);
  expect(await named()).toEqual(['陈曼']);
  at.cloud.clock(new Date(Date.now() + 91 * 86_400_000).toISOString());
  await at.cloud.finishJob('expire');
  expect(await stored('visits')).toEqual([]);
  expect(await stored('cardDays')).toEqual([]);
});
