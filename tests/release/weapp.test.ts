import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { doors } from '@contract/doors';
import { missingFromBuild, pagesOf } from '../../scripts/weapp/app-json';
import type { AppJson } from '../../scripts/weapp/app-json';
import { dynamicCodeInBuild } from '../../scripts/weapp/dynamic-code-in-build';
import { schemasInMain } from '../../scripts/weapp/light-main';
import { packerRefusal } from '../../scripts/weapp/packer-refusal';
import { missingFromProject } from '../../scripts/weapp/project-config';
import { overBudget } from '../../scripts/size/budget';
import { measure } from '../../scripts/size/measure';
import { copyOfBuild, removeCopies, requireBuild, root, weappDir } from './build';

const doorNames = Object.values(doors);

beforeAll(requireBuild);
afterAll(removeCopies);

describe('what WeChat DevTools opens', () => {
  test('project.config.json leads to the mini-program and to every function', () => {
    expect(missingFromProject(root, doorNames)).toEqual([]);
  });

  test('a project without its functions is found', () => {
    const bare = mkdtempSync(path.join(tmpdir(), 'release-'));
    cpSync(path.join(root, 'project.config.json'), path.join(bare, 'project.config.json'));
    const missing = missingFromProject(bare, ['api']);
    rmSync(bare, { recursive: true });
    expect(missing.join()).toMatch(/weapp\/app[.]json.*api\/index[.]js.*api\/config[.]json/s);
  });

  test('app.json names only what was built', () => {
    expect(missingFromBuild(weappDir)).toEqual([]);
  });

  test.each([
    ['a page', (app: AppJson) => ({ ...app, pages: [...app.pages, 'pages/none/index'] })],
    [
      'a tab',
      (app: AppJson) => ({ ...app, tabBar: { list: [{ pagePath: 'packages/a/pages/b' }] } }),
    ],
    ['a preload', (app: AppJson) => ({ ...app, preloadRule: { none: { packages: ['none'] } } })],
    [
      'a picture',
      (app: AppJson) => ({
        ...app,
        tabBar: { list: [{ pagePath: app.pages[0], iconPath: 'none.png' }] },
      }),
    ],
  ])('%s that app.json names in vain is found', (_what, change) => {
    const copy = copyOfBuild();
    const appJson = path.join(copy, 'app.json');
    writeFileSync(appJson, JSON.stringify(change(JSON.parse(readFileSync(appJson, 'utf8')))));
    expect(missingFromBuild(copy)).not.toEqual([]);
  });
});

describe('what ships', () => {
  test('is within the budget', async () => {
    expect(overBudget(await measure(weappDir))).toEqual([]);
  });

  test('makes no code from text', () => {
    expect(dynamicCodeInBuild(weappDir)).toEqual([]);
  });

  test('made code is found wherever it hides in the build', () => {
    const copy = copyOfBuild();
    appendFileSync(path.join(copy, 'taro.js'), '\n;(0,eval)("1")');
    expect(dynamicCodeInBuild(copy)).toEqual([expect.stringContaining('taro.js')]);
  });

  test('keeps schemas out of the main package', () => {
    expect(schemasInMain(weappDir)).toEqual([]);
  });

  test('a schema in the main package is found', () => {
    const copy = copyOfBuild();
    appendFileSync(path.join(copy, 'app.js'), '\n;a._zod={}');
    expect(schemasInMain(copy)).toEqual([expect.stringContaining('app.js')]);
  });
});

describe("WeChat's own packer", () => {
  test('takes the build', async () => {
    expect(await packerRefusal(weappDir)).toEqual([]);
  }, 200_000);

  test('would have refused a script that does not parse', async () => {
    const copy = copyOfBuild();
    const [home] = pagesOf(JSON.parse(readFileSync(path.join(copy, 'app.json'), 'utf8')));
    appendFileSync(path.join(copy, `${home}.js`), '\n;function (');
    expect(await packerRefusal(copy)).toEqual([expect.stringMatching(/\S/)]);
  }, 200_000);
});
