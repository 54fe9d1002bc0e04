import { currentVersion } from '@contract/policy/versions';
import { agreementOf, give, register } from '../support/agreement';
import { startTestCloud, type TestCloud } from '../support/cloud';
import { generalPurposes } from '../support/samples';
import { value } from '../support/value';
import { member, outcome } from './people';
import { jpegWithSecret } from './pictures';

const version = currentVersion.id;

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterAll(() => cloud.stop());

test('a guest who agrees and gives a nickname has an account', async () => {
  const phone = cloud.as('oGuestWhoRegisters');
  expect(value(await phone.call('account.me', {})).account).toBeNull();
  const { account } = value(await register(phone, ' 小满 '));
  expect(account).toEqual({
    nickname: '小满',
    avatarUrl: null,
    phoneMasked: null,
    state: 'live',
    leavesAt: null,
    purposes: generalPurposes,
    agreed: { account: version, card: version, holder: version },
    changed: [],
    asked: [],
  });
  expect(value(await phone.call('account.me', {})).account).toEqual(account);
});

test('a text that is not in force cannot be agreed to, and nothing is kept of the try', async () => {
  const before = await cloud.dump();
  const phone = cloud.as('oStale');
  const agreement = await agreementOf(phone);
  const stale = { ...agreement, hash: 'a'.repeat(64) };
  const old = { ...agreement, version: '2020-04-03' };
  for (const wrong of [stale, old]) {
    const answer = await phone.call('account.register', { nickname: '旧文', agreement: wrong });
    expect(outcome(answer)).toBe('consent/stale-version');
  }
  expect(await cloud.dump()).toEqual(before);
});

test('two registrations at once make one person', async () => {
  const phone = cloud.as('oTwice');
  const agreement = await agreementOf(phone);
  const answers = await Promise.all(
    Array.from({ length: 8 }, () =>
      phone.call('account.register', { nickname: '双击', agreement }),
    ),
  );
  expect(answers.map(outcome)).toEqual(answers.map(() => 'ok'));
  const { accounts, keys } = (await cloud.dump()).collections;
  expect(accounts?.filter((each) => each['nickname'] === '双击')).toHaveLength(1);
  expect(keys).toHaveLength(accounts?.length ?? 0);
});

test('a nickname that WeChat refuses is refused', async () => {
  const phone = cloud.as('oUnsafe');
  const unsafe = await register(phone, '违规昵称');
  expect(outcome(unsafe)).toBe('content/unsafe');
  const settled = await member(cloud, 'oUnsafeLater');
  expect(outcome(await settled.call('account.rename', { nickname: '违规' }))).toBe(
    'content/unsafe',
  );
  expect(value(await settled.call('account.rename', { nickname: '新名' })).account.nickname).toBe(
    '新名',
  );
});

test('the WeChat identity lies nowhere in the database', async () => {
  await member(cloud, 'oNobodyMayStoreThis');
  expect(JSON.stringify(await cloud.dump())).not.toContain('oNobodyMayStoreThis');
});

test('an avatar is drawn anew, so that its metadata is gone, and its owner hears of which kind it was', async () => {
  const phone = await member(cloud, 'oAvatar');
  const secret = 'GPS 23.1291N 113.2644E';
  const jpegBase64 = jpegWithSecret(secret);
  const { account, removed } = value(await phone.call('account.setAvatar', { jpegBase64 }));
  expect(removed).toEqual(['text']);
  expect(account.avatarUrl).toMatch(/^http/);
  const stored = Buffer.from(await (await fetch(String(account.avatarUrl))).arrayBuffer());
  expect(stored.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
  expect(Buffer.from(jpegBase64, 'base64').includes(secret)).toBe(true);
  expect(stored.includes(secret)).toBe(false);

  const { files } = await cloud.dump();
  expect(files).toHaveLength(1);
  expect(value(await phone.call('account.removeAvatar', {})).account.avatarUrl).toBeNull();
  expect((await cloud.dump()).files).toHaveLength(0);
});

test('what is no picture is no avatar', async () => {
  const phone = await member(cloud, 'oNoPicture');
  for (const bytes of [Buffer.alloc(200, 7), Buffer.from([0xff, 0xd8, ...Buffer.alloc(200)])]) {
    const jpegBase64 = bytes.toString('base64');
    expect(outcome(await phone.call('account.setAvatar', { jpegBase64 }))).toBe(
      'account/not-a-picture',
    );
  }
  expect((await cloud.dump()).files).toHaveLength(0);
});

test('a phone number is linked only with its consent, sealed, and shown masked', async () => {
  const phone = await member(cloud, 'oPhone');
  const code = cloud.phoneCode('13912345678');
  expect(outcome(await phone.call('account.linkPhone', { code }))).toBe('consent/missing');
  value(await give(phone, 'phone'));
  const { account } = value(await phone.call('account.linkPhone', { code }));
  expect(account.phoneMasked).toBe('139 **** 5678');
  expect(JSON.stringify(await cloud.dump())).not.toContain('13912345678');
  expect(outcome(await phone.call('account.linkPhone', { code }))).toBe('account/code-expired');
  expect(value(await phone.call('account.unlinkPhone', {})).account.phoneMasked).toBeNull();
});

test('withdrawing the phone purpose erases the number at once', async () => {
  const phone = await member(cloud, 'oPhoneWithdrawn', '撤回号码');
  value(await give(phone, 'phone'));
  value(await phone.call('account.linkPhone', { code: cloud.phoneCode('13912340000') }));
  value(await phone.call('consent.withdraw', { purpose: 'phone' }));
  const account = value(await phone.call('account.me', {})).account;
  expect(account?.phoneMasked).toBeNull();
  const { accounts } = (await cloud.dump()).collections;
  const stored = accounts?.find((each) => each['nickname'] === '撤回号码');
  expect(stored).toBeDefined();
  expect(stored).not.toHaveProperty('phone');
  const code = cloud.phoneCode('13912340000');
  expect(outcome(await phone.call('account.linkPhone', { code }))).toBe('consent/missing');
});
