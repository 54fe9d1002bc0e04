import path from 'node:path';
import { doors } from '@contract/doors';
import { missingFromBuild } from './weapp/app-json';
import { dynamicCodeInBuild } from './weapp/dynamic-code-in-build';
import { schemasInMain } from './weapp/light-main';
import { packerRefusal } from './weapp/packer-refusal';
import { missingFromProject } from './weapp/project-config';

/** `npm run check:weapp`: everything that can judge the built mini-program on one machine. */
async function main(): Promise<void> {
  const root = path.resolve(__dirname, '..');
  const weappDir = path.join(root, 'dist/weapp');
  const checks: readonly [string, () => readonly string[] | Promise<readonly string[]>][] = [
    ['DevTools finds the project', () => missingFromProject(root, Object.values(doors))],
    ['app.json names what was built', () => missingFromBuild(weappDir)],
    ['no code is made from text', () => dynamicCodeInBuild(weappDir)],
    ['the main package has no schemas', () => schemasInMain(weappDir)],
    ["WeChat's packer takes it", () => packerRefusal(weappDir)],
  ];
  for (const [promise, check] of checks) {
    const faults = await check();
    console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${promise}`);
    for (const fault of faults) {
      console.error(`     ${fault}`);
      process.exitCode = 1;
    }
  }
}

main().catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
});
