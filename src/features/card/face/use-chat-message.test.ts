import { face, shareToken } from '../../../../tests/support/samples';
import { chatMessageOf, PLAIN_PICTURE } from './use-chat-message';

const shared = { face, token: shareToken(1) };

test('the path of a sent card is the link and nothing about the person', () => {
  const { path } = chatMessageOf(shared, null);
  expect(path).toBe(`/pages/shared/index?t=${shareToken(1)}`);
  for (const [field, value] of Object.entries(face)) {
    expect(`${field} ${path}`).not.toContain(value);
  }
});

test('a card is sent with its picture, or with the plain one', () => {
  expect(chatMessageOf(shared, 'wxfile://tmp/1.png').imageUrl).toBe('wxfile://tmp/1.png');
  expect(chatMessageOf(shared, null).imageUrl).toBe(PLAIN_PICTURE);
});

test('without a card the program itself is sent', () => {
  expect(chatMessageOf(null, null)).toEqual({
    title: '乐聊名片',
    path: '/pages/card/index',
    imageUrl: PLAIN_PICTURE,
  });
});
