import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as ci from 'miniprogram-ci';

/**
 * WeChat's own packer and validators on a build, with no network: the project's attributes,
 * which they would ask WeChat's servers for, are the defaults they carry themselves, and the
 * upload key is made up. Answers the names of the files that would be uploaded; throws with
 * WeChat's words when they refuse the build.
 */
export async function packAsWechatWould(weappDir: string): Promise<readonly string[]> {
  const project = mkdtempSync(path.join(tmpdir(), 'weapp-'));
  try {
    const built = path.join(project, 'weapp');
    mkdirSync(built);
    cpSync(weappDir, built, { recursive: true });
    writeFileSync(
      path.join(project, 'project.config.json'),
      JSON.stringify({ miniprogramRoot: 'weapp/', compileType: 'miniprogram', appid: APP_ID }),
    );
    ci.proxy(NOWHERE);
    const result = await ci.getCompiledResult({
      project: offlineProject(project),
      // Only with these on do the validators read every script, template and style.
      setting: { es6: true, minifyJS: true, minifyWXML: true, minifyWXSS: true },
      onProgressUpdate: () => undefined,
      version: '0.0.0',
    });
    return Object.keys(result).sort();
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

type PackProject = Parameters<typeof ci.getCompiledResult>[0]['project'];

/** What the packer would ask WeChat's servers is refused at once, here, and not after a minute. */
const NOWHERE = 'http://127.0.0.1:9';
const APP_ID = 'wx0000000000000000';
/** The packer's own defaults (its `DefaultProjectAttr`): sizes in MB, counts, KB of a tab icon. */
const ATTRIBUTES = {
  platform: false,
  appType: 0,
  isSandbox: false,
  released: false,
  setting: {
    MaxCodeSize: 2,
    MaxSubpackageSubCodeSize: 2,
    MaxSubpackageFullCodeSize: 12,
    NavigateMiniprogramLimit: 10,
    MaxSubPackageLimit: 100,
    MinTabbarCount: 2,
    MaxTabbarCount: 5,
    MaxCustomTabbarCount: 10,
    MaxTabbarIconSize: 40,
  },
};

function offlineProject(projectPath: string): PackProject {
  const encoding = { type: 'pkcs1', format: 'pem' } as const;
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: encoding,
    publicKeyEncoding: encoding,
  });
  const privateKeyPath = path.join(projectPath, 'upload.key');
  writeFileSync(privateKeyPath, privateKey, { mode: 0o600 });
  const project = new ci.Project({
    appid: APP_ID,
    type: 'miniProgram',
    projectPath,
    privateKeyPath,
    ignores: [],
  });
  const attr = () => Promise.resolve(ATTRIBUTES);
  // Their class and their parameter disagree about `undefined` under exact optional properties.
  return Object.assign(project, { attr }) as PackProject;
}
