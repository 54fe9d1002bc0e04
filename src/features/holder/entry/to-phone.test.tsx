import { act, fireEvent, render, screen } from '@testing-library/react';
import { startProgram } from '../../../../tests/support/program';
import { entryId, face } from '../../../../tests/support/samples';
import { phone, resetPhone } from '../../../../tests/support/taro-api';
import { phoneContactOf } from './phone-contact';

const whole = {
  ...face,
  department: '规划所',
  secondMobile: '+85291234567',
  landline: '020-83135678',
  secondEmail: 'lin@second.example',
  wechatId: 'lin_zhiyuan',
  officialAccount: '岭南营造',
  skills: '旧城更新',
};

async function show() {
  const { ToPhone } = await startProgram(() => import('./to-phone'));
  render(<ToPhone id={entryId(1)} face={whole} />);
  await act(async () => fireEvent.click(screen.getByRole('button', { name: /存到手机通讯录/ })));
}

beforeEach(resetPhone);

test('every field that is seen goes to the address book, and nothing else does', () => {
  const { template, ...fields } = whole;
  const said = Object.values(phoneContactOf(whole)).join('\n');
  for (const value of Object.values(fields)) {
    expect(said).toContain(value);
  }
  expect(said).not.toContain(template);
  expect(phoneContactOf({ name: '林', template: 'plain' })).toEqual({ firstName: '林' });
});

test('a card is saved to the address book, and it is said', async () => {
  await show();
  expect(phone.contacts).toEqual([phoneContactOf(whole)]);
  expect(phone.said).toEqual(['存好了。']);
});

test('where WeChat may not write contacts, its switches are one tap away', async () => {
  phone.refused.add('addPhoneContact');
  await show();
  expect(phone.contacts).toEqual([]);
  expect(phone.said[0]).toMatch(/没有允许存到通讯录/);
  expect(phone.visited).toEqual(['WeChat settings']);
});
