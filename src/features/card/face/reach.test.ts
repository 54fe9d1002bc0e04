import { phone, resetPhone } from '../../../../tests/support/taro-api';
import { reach } from './reach';

const url = 'https://www.icbc.com.cn@evil.example/login';
const odd = { host: 'evil.example', warning: 'disguised' } as const;

beforeEach(resetPhone);

test('a website says where it truly leads before its address is taken along', async () => {
  await reach('website', 'https://lnad.cn/', { host: 'lnad.cn', warning: null });
  expect(phone.said.join()).toContain('通向 lnad.cn');
  expect(phone.copied).toEqual(['https://lnad.cn/']);
});

test('one that looks odd is warned about, and a no leaves it', async () => {
  phone.modal = false;
  await reach('website', url, odd);
  expect(phone.said.join()).toContain('evil.example');
  expect(phone.said.join()).toContain('@ 后面');
  expect(phone.copied).toEqual([]);
});

test('an address or a mail is copied at once', async () => {
  await reach('email', 'lin@example.cn', odd);
  expect(phone.copied).toEqual(['lin@example.cn']);
  expect(phone.said).toEqual([]);
});
