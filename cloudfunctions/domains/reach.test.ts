import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contract } from '@contract/index';

/** What of the store and the kernel can't reach anybody's data by itself. */
const harmless =
  /^@server\/(store\/(collection|granted|time|keyed-hash|receipt-signature|tally|uses)|kernel\/(handler|new-id|files|erasure|departure|personal-data|records|disclosure-log\/records|proof-code\/contact-code))$/;

const actions = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => {
    const folder = join(__dirname, name, 'actions');
    return readdirSync(folder).map((file) => [`${name}/${file}`, join(folder, file)] as const);
  });

test.each(actions)('%s reaches data only through what it is handed', (_name, file) => {
  expect(reachingIn(readFileSync(file, 'utf8'))).toEqual([]);
});

test('there are as many actions as the contract has', () => {
  const declared = Object.values(contract).flatMap((domain) => Object.keys(domain));
  expect(actions.length).toBe(declared.length);
});

test('the network log is nobody’s to read: a domain that reaches for it is found', () => {
  const planted = "import { Accesses } from '@server/kernel/access-log/records';";
  expect(reachingIn(planted)).toEqual(['@server/kernel/access-log/records']);
});

test('a table is found in the hand of an action, and a type is not', () => {
  const planted =
    "import type { A } from '@server/kernel/records';\nimport {\n  B,\n} from '@server/store/table';";
  expect(reachingIn(planted)).toEqual(['@server/store/table']);
});

/** Types reach nothing: they are gone when the program runs. */
function reachingIn(code: string): string[] {
  const imports = [...code.matchAll(/import (?!type )[^;]*? from '(@server\/[^']+)'/g)];
  return imports.flatMap(([, from = '']) => (harmless.test(from) ? [] : [from]));
}
