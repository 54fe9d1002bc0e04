import { hiddenGlobals, moduleParameters } from '../runtime/globals';
import type { TemplateSource } from './templates';

/**
 * The build's code as one script that defines every module and the templates, each module inside
 * the wrapper WeChat puts around it: what a page may use are its parameters, and the browser's
 * globals are parameters that nobody fills.
 */
export function programOf(modules: readonly TemplateSource[], templates: string): string {
  const parameters = [...moduleParameters, ...hiddenGlobals].join(', ');
  const definitions = modules.map(
    ({ path, text }) =>
      `weapp.modules[${JSON.stringify(path)}] = function (${parameters}) {"use strict";\n${text}\n};`,
  );
  return [
    '(function (weapp) {',
    ...definitions,
    `weapp.templates = ${templates};`,
    '})(window.__weapp = { modules: {}, templates: {} });',
  ].join('\n');
}
