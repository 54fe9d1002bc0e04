import type { ModuleFunction } from './sandbox';

/** What the build's script leaves behind once it has run. */
export type Program = {
  readonly modules: Readonly<Record<string, ModuleFunction>>;
  readonly templates: unknown;
};

/** Runs the build's script, which only defines: nothing of the app runs yet. */
export function loadProgram(): Promise<Program> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/preview/weapp.js';
    script.onload = () => {
      const { __weapp } = window as unknown as { __weapp: Program };
      resolve(__weapp);
    };
    script.onerror = () => reject(new Error('The build did not load.'));
    document.head.append(script);
  });
}
