import * as z from 'zod/mini';
import { looksLike, patterns, sharedHosts, type LinkPattern } from './link-patterns';

/**
 * `disguised` what stands before `@` is not the host · `foreign-letters` letters that look like
 * others · `look-alike` a well-known name that is not that name's · `number` an address without a
 * name · `short` where it leads cannot be seen · `scam` the shape of known fraud.
 */
export const linkWarnings = [
  'disguised',
  'foreign-letters',
  'look-alike',
  'number',
  'short',
  'scam',
] as const;
export type LinkWarning = (typeof linkWarnings)[number];

/** Where a link truly leads, and what is odd about it; `warning` null where nothing is. */
export const SafeLink = z.object({
  host: z.string(),
  warning: z.nullable(z.enum(linkWarnings)),
});
export type SafeLink = z.output<typeof SafeLink>;

/** Null where it is no address at all. Looks at the text alone; nothing is ever opened. */
export function safeLink(website: string): SafeLink | null {
  const found = /^(?:https?:\/\/)?([^/?#\\]*)/i.exec(website.trim());
  const authority = found?.[1] ?? '';
  const host = hostOf(authority.slice(authority.lastIndexOf('@') + 1));
  if (host === '') {
    return null;
  }
  return { host, warning: authority.includes('@') ? 'disguised' : warningOf(host, website) };
}

/** As a person should read it: small letters, no port, no dot at the end, full-width signs as usual. */
const hostOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u3002\uff0e\uff61]/g, '.')
    .replace(/:\d*$/, '')
    .replace(/\.+$/, '');

function warningOf(host: string, website: string): LinkWarning | null {
  if (/^(\d{1,3}\.){3}\d{1,3}$|^\d+$|^0x[0-9a-f]+$|^\[/.test(host)) {
    return 'number';
  }
  if (isMixed(host)) {
    return 'foreign-letters';
  }
  if (looksLike.some((name) => imitates(host, name))) {
    return 'look-alike';
  }
  if (sharedHosts.includes(host)) {
    return 'short';
  }
  return patterns.some((pattern) => fits(pattern, host, website)) ? 'scam' : null;
}

/**
 * Chinese names are at home here; Cyrillic, Greek and the like only pretend to be Latin. What is
 * written as `xn--` hides its letters from the reader.
 */
const isMixed = (host: string): boolean =>
  /(^|\.)xn--/.test(host) || /[^\p{Script=Han}\p{ASCII}]/u.test(host);

/** A known name somewhere in a host that is not that name's own, digits read as letters. */
function imitates(host: string, name: string): boolean {
  const own = host === name || host.endsWith(`.${name}`);
  const [word = ''] = name.split('.');
  const plain = host.replace(/0/g, 'o').replace(/1/g, 'l').replace(/-/g, '');
  return !own && plain.includes(word);
}

const fits = ({ host, path }: LinkPattern, actual: string, website: string): boolean =>
  (host?.test(actual) ?? true) && (path?.test(website) ?? true);
