import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { declaredCloud, readListing } from './deploy/declared';
import { planOf } from './deploy/plan';
import { sentenceOf } from './start/sentence-of';

/**
 * `npm run -s deploy:plan`: what an environment needs, as the bodies of WeChat's own server
 * interface. `--from FILE` names the `collections.json` that was deployed last; then only what
 * differs is planned. Nothing is sent.
 */
function main(): void {
  const { values } = parseArgs({ options: { from: { type: 'string' } } });
  const root = resolve(__dirname, '..');
  const there = values.from === undefined ? [] : readListing(readFileSync(values.from, 'utf8'));
  console.log(JSON.stringify(planOf(declaredCloud(root), there), null, 2));
}

try {
  main();
} catch (problem) {
  console.error(sentenceOf(problem));
  process.exitCode = 1;
}
