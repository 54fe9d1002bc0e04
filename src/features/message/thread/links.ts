import LinkifyIt from 'linkify-it';
import { safeLink, type SafeLink } from '@contract/link';

/** Who writes more addresses than that in one message is warned about the first of them. */
const LINKS_SHOWN = 3;

/** Addresses of people are no links. */
const finder = new LinkifyIt({ fuzzyEmail: false });

/** Where the links in a message truly lead, each place once; those that look odd come first. */
export function linksIn(text: string): readonly SafeLink[] {
  const links = new Map<string, SafeLink>();
  for (const { raw } of finder.match(apart(text)) ?? []) {
    const link = safeLink(raw);
    if (link !== null) {
      links.set(link.host, link);
    }
  }
  const isPlain = ({ warning }: SafeLink): number => (warning === null ? 1 : 0);
  return [...links.values()]
    .sort((one, other) => isPlain(one) - isPlain(other))
    .slice(0, LINKS_SHOWN);
}

/** Chinese is written without spaces, and the finder looks for words that stand alone. */
const apart = (text: string): string =>
  text
    .replace(/(^|[^.@/:_-])([\p{Script=Han}\u3000-\u303f\uff00-\uffef])(?=[a-z0-9])/giu, '$1$2 ')
    .replace(/([a-z0-9/])(?=\p{Script=Han})/giu, '$1 ');
