import { readFileSync } from 'node:fs';
import path from 'node:path';
import { boxes } from './boxes';
import { drawArchitecture } from './picture';
import { readArrows } from './read-imports';

const root = path.resolve(__dirname, '../..');
const arrows = readArrows(
  root,
  boxes.map(({ path: folder }) => folder),
);

test('docs/architecture.svg is what the code draws now; npm run draw-architecture renews it', () => {
  const kept = readFileSync(path.join(root, 'docs/architecture.svg'), 'utf8');
  expect(kept === drawArchitecture(root)).toBe(true);
});

test('an arrow stands for an import that is there', () => {
  expect(arrows).toContainEqual({ from: 'src/pages/', to: 'src/features/' });
  expect(arrows).toContainEqual({ from: 'cloudfunctions/store/', to: 'contract/' });
});

test('what the laws forbid is not in the picture', () => {
  expect(arrows).not.toContainEqual({ from: 'src/pages/', to: 'src/cloud/' });
  expect(arrows.filter(({ from }) => from === 'contract/')).toEqual([]);
});
