import { startTestCloud, type TestCloud } from '../support/cloud';
import { value } from '../support/value';
import { agreement } from './people';

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterAll(() => cloud.stop());

test('a guest who agrees and gives a nickname has an account', async () => {
  const phone = cloud.as('oGuestWhoRegisters');
  expect(value(await phone.call('account.me', {})).account).toBeNull();
  const { account } = value(
    await phone.call('account.register', { nickname: ' 小满 ', agreement }),
  );
  expect(account).toEqual({
    nickname: '小满',
    avatarUrl: null,
    phoneMasked: null,
    state: 'live',
    leavesAt: null,
    purposes: { account: true, card: true, holder: true, phone: false },
    agreedVersion: agreement.version,
  });
  expect(value(await phone.call('account.me', {})).account).toEqual(account);
});
