import path from 'node:path';
import { fileBelow, fontFile } from './files';

const folder = path.resolve(__dirname);

test('a file in the folder is found', () => {
  expect(fileBelow(folder, 'files.ts')).toBe(path.join(folder, 'files.ts'));
});

test.each(['../index.ts', '../../package.json', '/etc/passwd', '..', '', 'gone.png'])(
  '%s is not a file in the folder',
  (name) => {
    expect(fileBelow(folder, name)).toBeNull();
  },
);

test('only the four fonts we serve are fonts', () => {
  expect(fontFile('chinese-simplified-600.woff2')).toMatch(/noto-sans-sc-.*-600-normal\.woff2$/);
  expect(fontFile('../package.json')).toBeNull();
});
