import { type TestCloud, newKey, startTestCloud } from '../support/cloud';
import { value } from '../support/value';
import { fullDraft, member, outcome } from './people';
import { lying, read, say, texts, threads, two } from './talk';

let cloud: TestCloud;
beforeAll(async () => (cloud = await startTestCloud()));
afterEach(() => cloud.clock(null));
afterAll(() => cloud.stop());

test('both read what was written, each from their side, and only one has it to read', async () => {
  const { left, right, thread } = await two(cloud, 'oTalk');
  expect(await read(left, thread)).toMatchObject({ messages: [], unread: 0, more: false });
  expect(value(await say(left, thread, '周三见')).number).toBe(1);
  expect(value(await say(right, thread, '好的\n带图纸')).number).toBe(2);
  const { messages, head } = await read(right, thread);
  expect(messages).toMatchObject([
    { number: 2, sent: true, text: '好的\n带图纸' },
    { number: 1, sent: false, text: '周三见' },
  ]);
  expect(head).toMatchObject({ state: 'open', blocked: false, name: fullDraft.name });
  expect(await threads(right)).toMatchObject([
    { id: thread, unread: 1, last: { sent: true, text: '好的 带图纸' } },
  ]);
  expect(value(await right.call('message.mark', { thread, upTo: 2 }))).toEqual({ unread: 0 });
  expect((await threads(right))[0]?.unread).toBe(0);
  expect((await threads(left))[0]).toMatchObject({ unread: 1, name: '陈曼' });
});

test('what is written lies sealed, a copy with each, and names nobody', async () => {
  const { left, thread } = await two(cloud, 'oSealed');
  value(await say(left, thread, '图纸在三楼'));
  const copies = await lying(cloud, 'messages', thread);
  expect(copies.map(({ sent }) => sent).sort()).toEqual([false, true]);
  expect(JSON.stringify(await cloud.dump())).not.toContain('图纸在三楼');
  const [one, another] = copies.map(({ owner }) => String(owner));
  expect(JSON.stringify(copies.filter(({ owner }) => owner === one))).not.toContain(another);
});

test('a message sent again with its key is one message', async () => {
  const { left, right, thread } = await two(cloud, 'oAgain');
  const key = newKey();
  const first = value(await say(left, thread, '一遍', key));
  expect(value(await say(left, thread, '一遍', key))).toEqual(first);
  expect(outcome(await say(left, thread, '别的', key))).toBe('once/reused');
  expect(await texts(right, thread)).toEqual(['一遍']);
});

test('two who write at once get one order, the same for both', async () => {
  const { left, right, thread } = await two(cloud, 'oOrder');
  const each = [0, 1, 2, 3, 4].flatMap((n) => [
    say(left, thread, `左${n}`),
    say(right, thread, `右${n}`),
  ]);
  const numbers = (await Promise.all(each)).map((answer) => value(answer).number);
  expect([...numbers].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(await texts(left, thread)).toEqual(await texts(right, thread));
  expect((await threads(left))[0]?.unread).toBe(5);
  expect((await threads(right))[0]?.unread).toBe(5);
});

test('a long conversation is read in pages from both ends, and nothing is left out', async () => {
  const { left, right, thread } = await two(cloud, 'oPages');
  for (let n = 1; n <= 65; n += 1) {
    value(await say(left, thread, `第${n}条`));
  }
  const latest = await read(right, thread);
  expect([latest.messages.length, latest.more]).toEqual([30, true]);
  const older = await read(right, thread, { before: latest.messages.at(-1)?.number });
  const oldest = await read(right, thread, { before: older.messages.at(-1)?.number });
  expect([oldest.messages.length, oldest.more]).toEqual([5, false]);
  const numbers = [latest, older, oldest].flatMap(({ messages }) => messages.map((m) => m.number));
  expect(numbers).toEqual(Array.from({ length: 65 }, (_, n) => 65 - n));
  const newer = await read(right, thread, { after: 30 });
  expect([newer.messages[0]?.number, newer.messages.at(-1)?.number, newer.more]).toEqual([
    60,
    31,
    true,
  ]);
  expect((await read(right, thread, { after: 65 })).messages).toEqual([]);
});

test('to a stranger there is no such conversation, whatever they ask of it', async () => {
  const { left, thread, sent } = await two(cloud, 'oStrange');
  value(await say(left, thread, '不给别人看'));
  const stranger = await member(cloud, 'oStrangeC');
  value(await stranger.call('holder.save', { share: sent.share }));
  const tries = [
    await stranger.call('message.read', { thread }),
    await say(stranger, thread, '你好'),
    await stranger.call('message.mark', { thread, upTo: 1 }),
    await stranger.call('message.remove', { thread, number: 1 }),
    await stranger.call('message.clear', { thread }),
    await stranger.call('message.report', { thread, number: 1, reason: 'other' }),
  ];
  expect(new Set(tries.map(outcome))).toEqual(new Set(['message/not-found']));
  expect(await threads(stranger)).toEqual([]);
});

test('who is blocked can write no more and is not told why; a withdrawn card looks the same', async () => {
  const { left, right, thread } = await two(cloud, 'oBlock');
  value(await say(right, thread, '在吗'));
  value(await left.call('exchange.block', { id: thread, blocked: true }));
  expect(outcome(await say(right, thread, '在吗'))).toBe('message/closed');
  expect(outcome(await say(left, thread, '不在'))).toBe('message/closed');
  const seen = await read(right, thread);
  expect(seen.head).toMatchObject({ state: 'closed', blocked: false, name: null });
  expect((await read(left, thread)).head).toMatchObject({ state: 'closed', blocked: true });

  const other = await two(cloud, 'oTaken');
  value(await say(other.right, other.thread, '在吗'));
  value(await other.left.call('card.remove', { id: other.sent.id }));
  expect(outcome(await say(other.right, other.thread, '在吗'))).toBe('message/closed');
  const taken = await read(other.right, other.thread);
  expect({ ...taken.head, id: thread }).toEqual(seen.head);

  value(await left.call('exchange.block', { id: thread, blocked: false }));
  expect(outcome(await say(right, thread, '在吗'))).toBe('ok');
  value(await right.call('exchange.answer', { id: thread, state: 'declined' }));
  expect(outcome(await say(left, thread, '在'))).toBe('message/closed');
});

test('a refused text is nowhere, and the refusal is kept for its person to see', async () => {
  const { left, right, thread } = await two(cloud, 'oUnsafe');
  expect(outcome(await say(left, thread, '违规'))).toBe('content/unsafe');
  expect(await texts(right, thread)).toEqual([]);
  const { decisions } = value(await left.call('security.decisions', {}));
  expect(decisions).toMatchObject([{ action: 'message.send', rule: 'unsafe-content' }]);
});

test('a card in a message is a link: it shows what the card says now, and nothing once revoked', async () => {
  const { left, right, thread, sent, own } = await two(cloud, 'oCard');
  const card = (id: typeof own.id) => ({ thread, draft: { kind: 'card' as const, card: id } });
  value(await left.call('message.send', card(sent.id)));
  expect(outcome(await left.call('message.send', card(own.id)))).toBe('card/not-found');
  const { share, name, organisation } = { ...fullDraft, share: sent.share };
  const shown = async () => (await read(right, thread)).messages;
  expect(await shown()).toMatchObject([{ kind: 'card', card: { share, name, organisation } }]);
  expect((await threads(right))[0]?.last).toEqual({ sent: false, text: null });
  value(await left.call('card.renewShare', { id: sent.id }));
  expect(await shown()).toMatchObject([{ kind: 'card', card: null }]);
});

test('a report keeps a sealed copy of what the other wrote, once, and outlives its deletion', async () => {
  const { left, right, thread } = await two(cloud, 'oReport');
  value(await say(left, thread, '加我返利'));
  const report = { thread, number: 1, reason: 'fraud' } as const;
  expect(outcome(await left.call('message.report', report))).toBe('message/not-found');
  value(await right.call('message.report', report));
  value(await right.call('message.report', { ...report, reason: 'other' }));
  value(await right.call('message.remove', { thread, number: 1 }));
  const { reports } = (await cloud.dump()).collections;
  expect(reports).toMatchObject([{ about: `${thread}/1`, reason: 'fraud', state: 'waiting' }]);
  expect(JSON.stringify(reports)).not.toContain('加我返利');
});

test('the list of conversations is three rounds, and a page of one is few', async () => {
  const { left, right, thread, sent } = await two(cloud, 'oRounds');
  value(await left.call('message.send', { thread, draft: { kind: 'card', card: sent.id } }));
  await threads(right);
  expect(cloud.cloud.stats().at(-1)?.calls.length).toBeLessThanOrEqual(8);
  await read(right, thread);
  expect(cloud.cloud.stats().at(-1)?.calls.length).toBeLessThanOrEqual(10);
});
