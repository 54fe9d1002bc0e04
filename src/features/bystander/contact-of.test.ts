import { contactOf } from './contact-of';

test.each([
  ['138 2613-5407', { mobile: '13826135407' }],
  ['+86 13826135407', { mobile: '13826135407' }],
  [' shen@example.cn ', { email: 'shen@example.cn' }],
])('%s is understood', (typed, contact) => {
  expect(contactOf(typed)).toEqual(contact);
});

test.each(['', '020-83135678', '+1 415 555 0100', 'shen@', 'shen', '12826135407'])(
  '%j gets no code',
  (typed) => {
    expect(contactOf(typed)).toBeNull();
  },
);
