import { inventory } from '@contract/policy/inventory';
import { receivedBy } from './received-items';

test('the annex of a recipient is what the rows name, letter by letter', () => {
  const labels = receivedBy('wechatContentCheck').map(({ label }) => label['zh-CN']);
  expect(labels).toContain('昵称');
  expect(labels).not.toContain('邮箱');
  expect(receivedBy('wechatContentCheck', [inventory['card.email']])).toEqual([]);
});

test('of what is kept sealed, only a message is handed on, to be checked before it is sent', () => {
  const handedOn = Object.entries(inventory).flatMap(([item, { protection, recipients }]) =>
    protection === 'sealed' ? recipients.map((recipient) => [item, recipient]) : [],
  );
  expect(handedOn).toEqual([['message.text', 'wechatContentCheck']]);
});
