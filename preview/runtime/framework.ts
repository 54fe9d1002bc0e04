import { addGlobalErrorListener, globalOptions } from 'glass-easel';
import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter';
import type { Bundle } from '../bundle';
import { PhoneBackend, passPropertiesTyped } from './backend';
import type { Faults } from './faults';

type StaticConfig = Parameters<CodeSpace['addComponentStaticConfig']>[1];
type CodeSpace = ReturnType<MiniProgramEnv['createCodeSpace']>;
export type PageRoot = ReturnType<ReturnType<MiniProgramEnv['associateBackend']>['createRoot']>;
export type ComponentEnv = Parameters<Parameters<CodeSpace['componentEnv']>[1]>[0];

/** WeChat's own component framework, filled with one build. */
export type Framework = {
  readonly define: (path: string, work: (env: ComponentEnv) => void) => void;
  readonly createPage: (path: string) => PageRoot;
};

export function createFramework(bundle: Bundle, templates: unknown, faults: Faults): Framework {
  passPropertiesTyped();
  globalOptions.throwGlobalError = false;
  addGlobalErrorListener((error, method, owner) => {
    const where = typeof owner === 'string' ? owner : (owner?.is ?? 'page');
    faults.report(`${where} ${method ?? ''}`.trim(), error);
    return false;
  });
  const env = new MiniProgramEnv();
  const space = env.createCodeSpace('app', true);
  keepIdsAsWritten(space);
  const backend = env.associateBackend(new PhoneBackend());
  for (const [path, config] of Object.entries(bundle.configs)) {
    space.addComponentStaticConfig(path, config as unknown as StaticConfig);
  }
  type Template = Parameters<CodeSpace['addCompiledTemplate']>[1];
  const groups = templates as Readonly<Record<string, Template['content']>>;
  for (const [path, content] of Object.entries(groups)) {
    const groupList = templates as NonNullable<Template['groupList']>;
    space.addCompiledTemplate(path, { groupList, content, fallbackListenerOnNativeNode: true });
  }
  return {
    define: (path, work) => space.componentEnv(path, work),
    createPage: (path) => backend.createRoot('page', space, path),
  };
}

/**
 * The adapter puts a random prefix before each id, which would break `#id` in style sheets and in
 * selector queries. It has no option for this, so its private step is wrapped (version is pinned).
 */
function keepIdsAsWritten(space: CodeSpace): void {
  type Options = { idPrefixGenerator: unknown; writeIdToDOM?: boolean };
  const inner = space as unknown as {
    prepareComponentOptions(...args: unknown[]): [Options, unknown];
  };
  const prepare = inner.prepareComponentOptions.bind(inner);
  inner.prepareComponentOptions = (...args) => {
    const [options, isolation] = prepare(...args);
    return [{ ...options, idPrefixGenerator: null, writeIdToDOM: true }, isolation];
  };
}
