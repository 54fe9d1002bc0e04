import { openDoors, type DoorsUnderTest } from '../../tests/conformance/test-doors';
import { Faults } from './faults';
import type { FaultSettings } from './settings';

describe('what can be set', () => {
  test('a fault lets some pass, strikes so many times, and is over', () => {
    const faults = new Faults();
    faults.set({ conflicts: { skip: 2, count: 2 } });
    const struck = Array.from({ length: 6 }, () => faults.strike('conflicts') !== null);
    expect(struck).toEqual([false, false, true, true, false, false]);
    expect(faults.report()).toEqual({ conflicts: { skip: 0, count: 0, struck: 2 } });
    faults.reset();
    expect(faults.report()).toEqual({});
  });

  test.each([
    { unknown: {} },
    { conflicts: { skip: -1 } },
    { conflicts: { count: 0 } },
    { conflicts: { count: 1_001 } },
    { conflicts: { count: 1.5 } },
    { conflicts: { other: 1 } },
    { failWrites: { when: 'during' } },
    { delayCalls: {} },
    { delayCalls: { ms: 5_001 } },
    { delayDatabase: { ms: 1, jitterMs: -1 } },
    null,
  ])('%j is refused, and what was set stays', (settings) => {
    const faults = new Faults();
    faults.set({ repeatWrites: {} });
    expect(() => faults.set(settings as FaultSettings)).toThrow(RangeError);
    expect(faults.report()).toMatchObject({ repeatWrites: { count: 1 } });
  });
});

describe('a phone over an unreliable network', () => {
  let doors: DoorsUnderTest;
  const runs = (): number => doors.cloud.stats().length;

  beforeAll(async () => {
    doors = await openDoors({ api: { main: 'return event.n;' } });
    await doors.cloud.invoke('api', { n: 0 });
  }, 30_000);
  afterAll(() => doors.stop());
  afterEach(() => doors.cloud.faults.reset());

  test('a repeated call runs the function twice and answers once', async () => {
    const before = runs();
    doors.cloud.faults.set({ repeatCalls: {} });
    expect(await doors.cloud.invoke('api', { n: 1 })).toBe(1);
    expect(runs()).toBe(before + 2);
    expect(await doors.cloud.invoke('api', { n: 2 })).toBe(2);
    expect(runs()).toBe(before + 3);
  });

  test('a lost answer ran the function', async () => {
    const before = runs();
    doors.cloud.faults.set({ loseAnswers: {} });
    await expect(doors.cloud.invoke('api', { n: 1 })).rejects.toMatchObject({ code: 'SYS_ERR' });
    expect(runs()).toBe(before + 1);
    expect(doors.cloud.stats().at(-1)).toMatchObject({ outcome: 'ok' });
  });

  test('a delay is at least as long as it says', async () => {
    doors.cloud.faults.set({ delayCalls: { ms: 120, jitterMs: 10 } });
    const started = performance.now();
    await doors.cloud.invoke('api', { n: 1 });
    // A timer may fire a millisecond early.
    expect(performance.now() - started).toBeGreaterThan(118);
  });

  test('GET /faults shows what POST /faults set; a body of another shape changes nothing', async () => {
    const url = `${doors.cloud.url}/faults`;
    const post = (body: string) => fetch(url, { method: 'POST', body });
    const set = await post('{"failWrites":{"skip":3,"when":"after"}}');
    const shown = { failWrites: { skip: 3, count: 1, when: 'after', struck: 0 } };
    expect([set.status, await set.json()]).toEqual([200, shown]);
    for (const body of ['{"failWrites":{"skip":"3"}}', '{"powercut":{}}', '[]', '1', 'x']) {
      expect((await post(body)).status).toBe(400);
    }
    expect(await (await fetch(url)).json()).toEqual(shown);
    expect(await (await post('{}')).json()).toEqual({});
  });
});
