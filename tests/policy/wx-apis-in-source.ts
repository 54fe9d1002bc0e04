import type { SourceFile } from '../tidy/rule';

/** A WeChat interface and the file that uses it. `Taro` alone is the whole of it, handed on. */
export type UsedApi = { readonly api: string; readonly path: string };

const CODE = /^src\/(?!.*[.]test[.]).*[.]tsx?$/;
const IMPORTS = /import\s+(type\s+)?([^;]*?)\s+from\s+'@tarojs\/taro';/g;
const CALLS = /\bTaro(?: as \w+\))?[.]((?:cloud[.])?[a-z]\w*)/g;
const ALONE = /(?<!import )\bTaro\b(?!( as \w+\))?[.]|[\w'])/;
const OPEN_TYPES = /openType="([^"]+)"/g;
const KEYBOARD = /keyboard="(nickname)"/g;

/** Every interface of WeChat's that the phone's code uses, by call, hook, button or keyboard. */
export function wxApisIn(files: readonly SourceFile[]): UsedApi[] {
  return files
    .filter(({ path }) => CODE.test(path))
    .flatMap(({ path, text }) => apisIn(text).map((api) => ({ api, path })));
}

function apisIn(text: string): string[] {
  const hooks = [...text.matchAll(IMPORTS)].flatMap(([, type, names = '']) =>
    type === undefined ? (/\{([^}]*)\}/.exec(names)?.[1]?.split(',') ?? []) : [],
  );
  const buttons = [...text.matchAll(OPEN_TYPES)].flatMap(([, types = '']) => types.split('|'));
  const found = [...text.matchAll(CALLS), ...text.matchAll(KEYBOARD)].map(([, api = '']) => api);
  const body = text.replace(IMPORTS, '');
  const alone = ALONE.test(body) ? ['Taro'] : [];
  const all = [...found, ...buttons, ...hooks.map((name) => name.trim()), ...alone];
  return [...new Set(all)].filter((api) => api !== '');
}
