import type { Finding, Rule, SourceFile } from './rule';

const DOORS = 'contract/doors.ts';
const DOMAIN_LINE = /^ {2}(\w+): '\w+',$/gm;
/** The frame around every screen, and the policy, which is data rather than actions. */
const beyondDomains = ['app', 'policy'];

/** A domain has one name in every place: contract, functions, phone or journeys. */
export const mirror: Rule = {
  name: 'mirror',
  check: (files) => {
    const doors = files.find(({ path }) => path === DOORS);
    if (doors === undefined) {
      return [{ path: DOORS, what: 'is missing' }];
    }
    const domains = [...doors.text.matchAll(DOMAIN_LINE)].flatMap(([, name]) => name ?? []);
    return [
      ...domains.flatMap((domain) => placesMissing(domain, files)),
      ...strangers('cloudfunctions/domains/', domains, files),
      ...strangers('src/features/', [...domains, ...beyondDomains], files),
    ];
  },
};

function placesMissing(domain: string, files: readonly SourceFile[]): Finding[] {
  const has = (path: string) => files.some((file) => file.path === path);
  const hasFolder = (folder: string) => files.some((file) => file.path.startsWith(folder));
  const missing: Finding[] = [`contract/${domain}.ts`, `cloudfunctions/domains/${domain}/index.ts`]
    .filter((path) => !has(path))
    .map((path) => ({ path, what: `the domain "${domain}" needs it` }));
  if (!hasFolder(`src/features/${domain}/`) && !has(`tests/journeys/${domain}.test.ts`)) {
    missing.push({
      path: `src/features/${domain}/`,
      what: `the domain "${domain}" has neither a feature nor tests/journeys/${domain}.test.ts`,
    });
  }
  return missing;
}

function strangers(folder: string, domains: readonly string[], files: readonly SourceFile[]) {
  const found = files
    .filter(({ path }) => path.startsWith(folder))
    .map(({ path }) => path.slice(folder.length).split('/')[0] ?? '');
  return [...new Set(found)]
    .filter((name) => !domains.includes(name) && !name.includes('.'))
    .map((name) => ({ path: folder + name, what: `no domain is called "${name}"` }));
}
