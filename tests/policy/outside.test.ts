import path from 'node:path';
import { inventory, type InventoryRow } from '@contract/policy/inventory';
import { recipients } from '@contract/policy/recipients';
import { readHouse } from '../tidy/read-house';
import type { SourceFile } from '../tidy/rule';

const root = path.resolve(__dirname, '../..');

/** Ways out of a cloud function that are not the SDK: Node's own, the global ones, an address. */
const ways =
  /from ['"](node:)?(https?|http2|net|tls|dgram|dns)(\/|['"])|\bnew (WebSocket|XMLHttpRequest|EventSource)\b|https?:\/\//;
const globalFetch = /(?<![.#\w])fetch\(/;
const ownFetch = /\b(const|function) fetch\b/;

test('the cloud functions reach nobody but WeChat and the partners of the register', () => {
  const files = readHouse(root).filter(({ path: file }) =>
    /^(cloudfunctions(?!\/egress\/)|contract)\/.*(?<!\.test)\.ts$/.test(file),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(wayOut(files)).toEqual([]);
});

test('the way out has no address but those of the register’s partners', () => {
  const files = readHouse(root).filter(({ path: file }) =>
    /^cloudfunctions\/egress\/.*(?<!\.test)\.ts$/.test(file),
  );
  const hosts = files.flatMap(
    ({ text }) => text.match(/['"`][\w-]+(\.[\w-]+)*\.(com|cn|net)\b/g) ?? [],
  );
  expect(hosts.map((host) => host.slice(1)).sort()).toEqual([
    'ocr.tencentcloudapi.com',
    'sms.tencentcloudapi.com',
  ]);
});

test.each([
  "import http from 'node:https';",
  "import { connect } from 'net';",
  'await fetch(`${host}/people`);',
  "const url = 'https://example.com';",
  'new WebSocket(address);',
])('%s in a cloud function is found', (text) => {
  expect(wayOut([{ path: 'cloudfunctions/domains/card/a.ts', text }])).toHaveLength(1);
});

test('whoever receives an item works on our behalf and is named on the list', () => {
  const rows: readonly InventoryRow[] = Object.values(inventory);
  const used = new Set(rows.flatMap((row) => row.recipients));
  expect([...used].sort()).toEqual(Object.keys(recipients).sort());
  expect(Object.values(recipients).map(({ role }) => role)).toEqual(
    Object.values(recipients).map(() => 'entrusted'),
  );
});

function wayOut(files: readonly SourceFile[]): string[] {
  return files
    .filter(
      ({ text }) =>
        text.split('\n').some((line) => ways.test(withoutComment(line))) ||
        (globalFetch.test(text) && !ownFetch.test(text)),
    )
    .map(({ path: file }) => file);
}

/** A comment may name an address; a program that does reaches for it. */
const withoutComment = (line: string): string => line.replace(/^\s*(\/\/|\*|\/\*).*/, '');
