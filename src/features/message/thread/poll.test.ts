import { createPoll } from './poll';

let came = false;
let asked: number[] = [];
const begin = Date.parse('2026-12-01T08:00:00.000Z');
const poll = () =>
  createPoll(() => {
    asked.push((Date.now() - begin) / 1000);
    return Promise.resolve(came);
  });
const pass = (seconds: number) => jest.advanceTimersByTimeAsync(seconds * 1000);

beforeEach(() => {
  jest.useFakeTimers({ now: begin });
  came = false;
  asked = [];
});
afterEach(() => jest.useRealTimers());

test('while nothing comes it asks ever more rarely, and never more often than every five seconds', async () => {
  poll().start();
  await pass(130);
  expect(asked).toEqual([5, 15, 35, 65, 95, 125]);
});

test('while something comes it asks every five seconds', async () => {
  came = true;
  poll().start();
  await pass(21);
  expect(asked).toEqual([5, 10, 15, 20]);
});

test('after a while of silence, something expected brings it back to five seconds', async () => {
  const it = poll();
  it.start();
  await pass(40);
  it.expect();
  await pass(1);
  expect(asked).toEqual([5, 15, 35, 40]);
  it.expect();
  await pass(3);
  expect(asked).toHaveLength(4);
});

test('nothing is asked while the page is hidden, however it comes and goes', async () => {
  const it = poll();
  it.start();
  await pass(6);
  it.stop();
  await pass(600);
  it.expect();
  await pass(600);
  expect(asked).toEqual([5]);
  it.start();
  await pass(1);
  expect(asked).toHaveLength(2);
  for (let n = 0; n < 20; n += 1) {
    it.stop();
    it.start();
  }
  await pass(3);
  expect(asked).toHaveLength(2);
});

test('a page that hides while an answer is on its way does not ask again', async () => {
  let answer: (came: boolean) => void = () => undefined;
  let count = 0;
  const it = createPoll(() => {
    count += 1;
    return new Promise((resolve) => (answer = resolve));
  });
  it.start();
  await pass(5);
  it.stop();
  answer(true);
  await pass(60);
  expect(count).toBe(1);
});
