import { appendToChat, between, readChat, type ChatMessage } from './chat-log';

const card = { title: '名片', path: 'pages/shared/index?t=1', picture: '' };
const said = (id: string, from: string, to: string): ChatMessage => ({
  ...{ id, from, to, at: '2026-11-23T00:00:00Z' },
  kind: 'card',
  card,
});

function store(room: number): Storage {
  let kept: string | null = null;
  return {
    getItem: () => kept,
    setItem: (_key: string, value: string) => {
      if (value.length > room) {
        throw new Error('no room');
      }
      kept = value;
    },
  } as unknown as Storage;
}

test('two people see only what they wrote to each other', () => {
  const all = [said('1', 'lin', 'chen'), said('2', 'chen', 'lin'), said('3', 'lin', 'zhou')];
  expect(between(all, 'lin', 'chen').map(({ id }) => id)).toEqual(['1', '2']);
});

test('without room the oldest messages go and the new one stays', () => {
  const one = JSON.stringify([said('1', 'lin', 'chen')]).length;
  const small = store(one * 2 + 1);
  for (const id of ['1', '2', '3']) {
    appendToChat(small, said(id, 'lin', 'chen'));
  }
  expect(readChat(small).map(({ id }) => id)).toEqual(['2', '3']);
});
