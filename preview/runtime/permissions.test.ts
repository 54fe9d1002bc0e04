import type { Answer } from '../settings';
import { Permissions } from './permissions';

function phone(answer: Answer, says = true) {
  let granted: Readonly<Record<string, boolean>> = {};
  const ask = jest.fn(async () => says);
  const permissions = new Permissions({
    read: () => granted,
    write: (next) => (granted = next),
    answer: () => answer,
    ask,
  });
  return { permissions, ask };
}

test('the person is asked once, and the answer is remembered', async () => {
  const { permissions, ask } = phone('ask');
  await permissions.pass('scope.userLocation');
  await permissions.pass('scope.userLocation');
  expect(ask).toHaveBeenCalledTimes(1);
  expect(permissions.asked()).toEqual({ 'scope.userLocation': true });
});

test('a refused scope fails without asking again, until the settings change it', async () => {
  const { permissions, ask } = phone('ask', false);
  await expect(permissions.pass('scope.userLocation')).rejects.toMatchObject({
    reason: 'auth deny',
  });
  await expect(permissions.pass('scope.userLocation')).rejects.toMatchObject({
    reason: 'auth denied',
  });
  expect(ask).toHaveBeenCalledTimes(1);
  permissions.set('scope.userLocation', true);
  await permissions.pass('scope.userLocation');
});

test('the bench can refuse for the person', async () => {
  const { permissions, ask } = phone('refuse');
  await expect(permissions.pass('scope.userFuzzyLocation')).rejects.toBeDefined();
  expect(ask).not.toHaveBeenCalled();
});
