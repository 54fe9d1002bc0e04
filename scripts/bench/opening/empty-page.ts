import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildProgram } from '../../build/build-weapp';
import { root } from '../../build/targets';

const sources = 'dist/empty-page/src';
const output = 'dist/empty-page/weapp';

/** The least a Taro program can be, made by the build that makes ours. Its only page. */
export const emptyPath = 'pages/index/index';

const files = {
  'app.config.ts': `export default defineAppConfig({ pages: ['${emptyPath}'] });`,
  'app.ts': `export default function App({ children }) { return children; }`,
  'pages/index/index.config.ts': `export default definePageConfig({});`,
  'pages/index/index.tsx': `import { View } from '@tarojs/components';
    export default function Page() { return <View>.</View>; }`,
};

/** Writes and builds it; answers where it lies. */
export async function buildEmptyPage(): Promise<string> {
  await rm(path.join(root, 'dist/empty-page'), { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, sources, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await buildProgram({ sources, output });
  return path.join(root, output);
}
