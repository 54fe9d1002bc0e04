import type { Point } from '@contract/location';
import type { CardId } from '@contract/values';
import { give } from '../support/agreement';
import { startTestCloud, type TestCloud, type TestPhone } from '../support/cloud';
import { value } from '../support/value';
import { makeCard, member, outcome } from './people';

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterEach(() => cloud.clock(null));
afterAll(() => cloud.stop());

const tower: Point = { latitude: 23.1064, longitude: 113.3245 };
const nextDoor: Point = { latitude: 23.1101, longitude: 113.3301 };
const fourKm: Point = { latitude: 23.1064 + 0.027, longitude: 113.3245 };
const otherCity: Point = { latitude: 22.543, longitude: 114.057 };

type Someone = { readonly phone: TestPhone; readonly card: CardId };

async function someone(openid: string, name: string, agrees = true): Promise<Someone> {
  const phone = await member(cloud, openid);
  const { id: card } = await makeCard(phone, { name, title: '工程师', template: 'plain' });
  if (agrees) {
    value(await give(phone, 'location'));
  }
  return { phone, card };
}
const open = ({ phone, card }: Someone, at: Point, hours = 4) =>
  phone.call('location.open', { id: card, at, hours });
const nearby = async ({ phone }: Someone, at: Point) =>
  value(await phone.call('location.nearby', { at }));
const presences = async () => (await cloud.dump()).collections['presences'] ?? [];

test('without consent of that moment the server takes no location, whatever the phone sends', async () => {
  const liar = await someone('oLiar', '说谎者', false);
  const before = await cloud.dump();
  expect(outcome(await open(liar, tower))).toBe('consent/missing');
  expect(outcome(await liar.phone.call('location.nearby', { at: tower }))).toBe('consent/missing');
  expect(await cloud.dump()).toEqual(before);
});

test('people see each other only while both are open to it, and never where', async () => {
  const [a, b, far] = [
    await someone('oNearA', '近甲'),
    await someone('oNearB', '近乙'),
    await someone('oFar', '远丙'),
  ];
  value(await open(b, nextDoor));
  expect(await nearby(a, tower)).toEqual({ until: null, people: [] });
  value(await open(a, tower));
  value(await open(far, otherCity));
  const { people } = await nearby(a, tower);
  expect(people).toMatchObject([{ name: '近乙', title: '工程师', withinKm: 3 }]);
  const theirs = await nearby(b, nextDoor);
  expect(theirs.people.map(({ name }) => name)).toEqual(['近甲']);
  value(await open(b, fourKm));
  expect((await nearby(a, tower)).people).toMatchObject([{ name: '近乙', withinKm: 6 }]);
  value(await b.phone.call('location.close', {}));
  expect((await nearby(a, tower)).people).toEqual([]);
});

test('no point and no cell leaves the server or lies in the database', async () => {
  const [a, b] = [await someone('oTellA', '甲'), await someone('oTellB', '乙')];
  value(await open(a, tower));
  value(await open(b, nextDoor));
  const raw = JSON.stringify(await a.phone.attempt('location.nearby', { at: tower }));
  const [kept] = await presences();
  const dump = JSON.stringify(await cloud.dump());
  for (const number of [nextDoor.latitude, nextDoor.longitude, tower.latitude, tower.longitude]) {
    expect(dump).not.toContain(String(number));
    expect(raw).not.toContain(String(number));
  }
  expect(kept?.['cell']).toMatch(/^[0-9a-f]{64}$/);
  expect(raw).not.toContain(String(kept?.['cell']));
  expect(raw).not.toContain(String(kept?.['owner']));
});

test('nothing is told to somebody who asks from where they are not', async () => {
  const [a, b] = [await someone('oProbe', '探'), await someone('oTarget', '靶')];
  value(await open(a, otherCity));
  value(await open(b, tower));
  expect(outcome(await a.phone.call('location.nearby', { at: tower }))).toBe('location/moved');
});

test('moving about to feel out where somebody is ends after a few times', async () => {
  const a = await someone('oMoves', '跑');
  const answers: string[] = [];
  for (let step = 0; step < 8; step += 1) {
    const at = { ...tower, latitude: tower.latitude + step * 0.01 };
    answers.push(outcome(await open(a, at)));
  }
  expect(answers.filter((answer) => answer === 'ok')).toHaveLength(6);
  expect(answers.at(-1)).toBe('rate/limited');
});

test('there is one place of a person at most, and it ends by itself', async () => {
  const [a, b] = [await someone('oEndsA', '止甲'), await someone('oEndsB', '止乙')];
  value(await open(b, tower, 1));
  value(await open(b, nextDoor, 1));
  value(await open(a, tower, 24));
  const count = (await presences()).length;
  expect((await nearby(a, tower)).people.map(({ name }) => name)).toContain('止乙');
  cloud.clock(new Date(Date.now() + 61 * 60_000).toISOString());
  expect((await nearby(a, tower)).people.map(({ name }) => name)).not.toContain('止乙');
  cloud.clock(new Date(Date.now() + 25 * 3_600_000).toISOString());
  expect(await nearby(a, tower)).toEqual({ until: null, people: [] });
  await cloud.finishJob('expire');
  expect((await presences()).length).toBeLessThanOrEqual(count - 2);
});

test('switching it off takes the point in the same moment, and leaving does too', async () => {
  const [a, b] = [await someone('oOff', '关'), await someone('oGone', '走')];
  value(await open(a, tower));
  value(await open(b, tower));
  const before = (await presences()).length;
  value(await a.phone.call('consent.withdraw', { purpose: 'location' }));
  expect((await presences()).length).toBe(before - 1);
  value(await b.phone.call('rights.leave', {}));
  expect((await presences()).length).toBe(before - 2);
});

test('a location that arrives beside a withdrawal is never there after it', async () => {
  const rounds = Number(process.env['LOCATION_RACES'] ?? 8);
  for (let round = 0; round < rounds; round += 1) {
    const a = await someone(`oRace${round}`, '抢');
    const [opened] = await Promise.all([
      open(a, tower),
      a.phone.call('consent.withdraw', { purpose: 'location' }),
    ]);
    expect(['ok', 'consent/missing']).toContain(outcome(opened));
    const card = a.card;
    expect((await presences()).filter((each) => each['card'] === card)).toEqual([]);
    expect(outcome(await open(a, tower))).toBe('consent/missing');
  }
}, 120_000);

describe('where the two met', () => {
  async function keeper(openid: string, agrees: boolean) {
    const { share } = await makeCard(await member(cloud, `${openid}Friend`));
    const me = await someone(openid, '我', agrees);
    const { id } = value(await me.phone.call('holder.save', { share }));
    const read = async () => value(await me.phone.call('holder.read', { id })).place;
    return { ...me, id, read };
  }

  test('a city chosen by hand needs no location', async () => {
    const { phone, id, read } = await keeper('oByHand', false);
    value(await phone.call('holder.setPlace', { id, place: { city: '佛山' } }));
    expect(await read()).toEqual({ city: '佛山', fromLocation: false });
    value(await phone.call('holder.setPlace', { id, place: null }));
    expect(await read()).toBeNull();
    const refused = await phone.call('holder.setPlace', { id, place: { at: tower } });
    expect(outcome(refused)).toBe('consent/missing');
    expect(await read()).toBeNull();
  });

  test('from the location it is a city and no point, and far from all cities it is nothing', async () => {
    const { phone, id, read } = await keeper('oMet', true);
    value(await phone.call('holder.setPlace', { id, place: { at: tower } }));
    expect(await read()).toEqual({ city: '广州', fromLocation: true });
    expect(JSON.stringify(await cloud.dump())).not.toContain(String(tower.latitude));
    const ocean = { latitude: 0, longitude: -140 };
    const nowhere = await phone.call('holder.setPlace', { id, place: { at: ocean } });
    expect(outcome(nowhere)).toBe('location/nowhere');
  });

  test('switched off, what came from the location goes; what was kept as a note stays', async () => {
    const first = await keeper('oErases', true);
    const { phone, id } = first;
    value(await phone.call('holder.setPlace', { id, place: { at: tower } }));
    value(await phone.call('consent.withdraw', { purpose: 'location' }));
    expect(await first.read()).toBeNull();
    await cloud.finishJob('erase');
    const { places = [] } = (await cloud.dump()).collections;
    expect(places.filter((each) => each['_id'] === id)).toEqual([]);
    const second = await keeper('oKeepsNote', true);
    const place = { at: tower };
    value(await second.phone.call('holder.setPlace', { id: second.id, place }));
    expect(value(await second.phone.call('holder.keepPlaces', {}))).toEqual({
      kept: 1,
      more: false,
    });
    value(await second.phone.call('consent.withdraw', { purpose: 'location' }));
    await cloud.finishJob('erase');
    expect(await second.read()).toEqual({ city: '广州', fromLocation: false });
  });
});
