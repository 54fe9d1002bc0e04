import { TmplGroup } from 'glass-easel-template-compiler';

export type TemplateSource = { readonly path: string; readonly text: string };

/** Compiles every WXML file together with its WXS scripts into one JavaScript expression. */
export function compileTemplates(
  templates: readonly TemplateSource[],
  scripts: readonly TemplateSource[],
): { code: string; problems: string[] } {
  const group = new TmplGroup();
  const problems: string[] = [];
  for (const script of scripts) {
    group.addScript(script.path, script.text);
  }
  for (const template of templates) {
    for (const problem of asProblems(group.addTmpl(template.path, template.text))) {
      problems.push(`${template.path}.wxml: ${problem}`);
    }
  }
  const code = group.getTmplGenObjectGroups();
  group.free();
  return { code, problems };
}

/** The compiler's notes are habits of style; only its warnings and errors matter here. */
function asProblems(found: unknown): string[] {
  return (Array.isArray(found) ? found : [])
    .filter((item: { level?: unknown }) => !/note/i.test(String(item.level)))
    .map((item: { message?: unknown }) => JSON.stringify(item.message ?? item));
}
