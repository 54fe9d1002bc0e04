import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What of the store and the kernel can't reach anybody's data by itself. */
const harmless =
  /^@server\/(store\/(collection|granted|time|keyed-hash|tally)|kernel\/(handler|new-id|files|erasure|departure|personal-data|records))$/;

const actions = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => {
    const folder = join(__dirname, name, 'actions');
    return readdirSync(folder).map((file) => [`${name}/${file}`, join(folder, file)] as const);
  });

test.each(actions)('%s reaches data only through what it is handed', (_name, file) => {
  const imports = [...readFileSync(file, 'utf8').matchAll(/ from '(@server\/[^']+)'/g)];
  const reaching = imports.flatMap(([, from = '']) => (harmless.test(from) ? [] : [from]));
  expect(reaching).toEqual([]);
});

test('there are as many actions as the contract has', () => {
  expect(actions.length).toBe(33);
});
