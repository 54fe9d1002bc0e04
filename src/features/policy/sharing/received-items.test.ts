import { inventory } from '@contract/policy/inventory';
import { receivedBy } from './received-items';

test('the annex of a recipient is what the rows name, letter by letter', () => {
  const labels = receivedBy('wechatContentCheck').map(({ label }) => label['zh-CN']);
  expect(labels).toContain('昵称');
  expect(labels).not.toContain('邮箱');
  expect(receivedBy('wechatContentCheck', [inventory['card.email']])).toEqual([]);
});

test('nobody receives what is sealed', () => {
  const sealed = Object.values(inventory).filter(({ protection }) => protection === 'sealed');
  expect(sealed.flatMap(({ recipients }) => recipients)).toEqual([]);
});
