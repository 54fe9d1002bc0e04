import { refusalFor } from './allow';

const live = { state: 'live' } as const;
const leaving = { state: 'leaving' } as const;

test.each([
  ['guest', null, null],
  ['guest', live, null],
  ['guest', leaving, 'account/leaving'],
  ['member', null, 'account/required'],
  ['member', live, null],
  ['owner', null, 'account/required'],
  ['holder', null, 'account/required'],
  ['member', leaving, 'account/leaving'],
  ['timer', live, 'access/denied'],
  ['timer', null, 'access/denied'],
] as const)('%s with %j: %s', (access, account, word) => {
  expect(refusalFor({ access }, account)).toBe(word);
});

test('an action may stay open in the cooling-off days', () => {
  expect(refusalFor({ access: 'member', whileLeaving: true }, leaving)).toBeNull();
});
