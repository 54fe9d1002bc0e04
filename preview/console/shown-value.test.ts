import { rowsOf, shownValue } from './shown-value';

const blob = Buffer.alloc(60, 7).toString('base64');

test.each([
  [`aes-256-gcm:${blob}`, { kind: 'sealed', suite: 'aes-256-gcm' }],
  [`sm4-cbc+hmac-sm3:${blob}`, { kind: 'sealed', suite: 'sm4-cbc+hmac-sm3' }],
  ['9f'.repeat(32), { kind: 'hash', text: '9f9f9f…9f9f' }],
  ['a_4j2k9', { kind: 'text', text: 'a_4j2k9' }],
  ['https://example.cn/a-page:with', { kind: 'text', text: 'https://example.cn/a-page:with' }],
  ['结构工程师', { kind: 'text', text: '结构工程师' }],
  [{ $date: '2030-01-01T00:00:00Z' }, { kind: 'text', text: '2030-01-01T00:00:00Z' }],
  [{ $binary: { base64: 'AAEC', subType: '00' } }, { kind: 'bytes', bytes: 3 }],
  [null, { kind: 'text', text: 'null' }],
  [[], { kind: 'text', text: '[]' }],
])('%j is shown as %j', (value, shown) => {
  expect(shownValue(value)).toEqual(shown);
});

test('a long text is cut and says how long it is; what is sealed is never shown', () => {
  expect(shownValue('字 '.repeat(100))).toMatchObject({ left: 200, text: '字 '.repeat(60) });
  expect(JSON.stringify(shownValue(`aes-256-gcm:${blob}`))).not.toContain(blob.slice(0, 8));
});

test('what lies deep has its whole path; what lies in lists too', () => {
  const { rows } = rowsOf({ _id: 'x', a: { b: [1, { c: true }] }, at: { $date: 'D' } });
  expect(rows.map(({ path }) => path)).toEqual(['_id', 'a.b.0', 'a.b.1.c', 'at']);
});

test('a document of very many values says how many are left', () => {
  const { rows, left } = rowsOf({ list: Array.from({ length: 130 }, (_, n) => n) });
  expect([rows.length, left]).toEqual([100, 30]);
});
