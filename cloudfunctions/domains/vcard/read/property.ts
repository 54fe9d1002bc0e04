import ICAL from 'ical.js';
import { designOf } from '../design';
import { textOf, unquoted } from './charset';
import { type Header, headerOf, repaired } from './header';

/** One property of a card, by whatever version it was written. */
export type Property = {
  readonly name: string;
  /** What ties it to another one: `item1.TEL` and `item1.X-ABLabel`. */
  readonly group: string | null;
  /** In small letters: `cell`, `work`, `pref`, … */
  readonly types: readonly string[];
  readonly service: string;
  /** Its parts where it has some (N, ADR, ORG), else one. */
  readonly parts: readonly string[];
  readonly text: string;
};

const structured = ['N', 'ADR', 'ORG'];

/** Null where a line is not the line of a property. `usual` is the charset of lines that name none. */
export function propertyOf(line: string, usual: string): Property | null {
  const header = headerOf(line);
  if (header === null) {
    return null;
  }
  const { name } = header;
  const design = designOf(name);
  try {
    const content = `${repaired(header)}:${valueOf(header, line, usual)}`;
    const [, parameters, , value] = ICAL.parse.property(content, design) as Parsed;
    const parts = [value].flat();
    return {
      name,
      group: header.group,
      types: [parameters['type'] ?? [], isFirst(parameters) ? 'pref' : []]
        .flat()
        .map((type) => type.toLowerCase()),
      service: [parameters['x-service-type'] ?? ''].flat().join(' ').toLowerCase(),
      parts: parts.map((part) => part.trim()),
      text: parts.join(structured.includes(name) ? ' ' : ';').trim(),
    };
  } catch {
    // The library throws on what is no property.
    return null;
  }
}

type Parameters = Readonly<Record<string, string | readonly string[]>>;
type Parsed = [name: string, parameters: Parameters, type: string, value: string | string[]];

const isFirst = ({ pref }: Parameters): boolean => pref === '1';

/** In version 2.1 only semicolons are escaped, and quoted-printable hides all the rest. */
function valueOf({ encoding, charset, end }: Header, line: string, usual: string): string {
  const value = line.slice(end + 1);
  const textIn = (bytes: string) => textOf(bytes, charset ?? usual);
  if (encoding !== 'quoted-printable') {
    return textIn(value).replace(/(?<!\\)\\:/g, ':');
  }
  const parts = value.split(/(?<!\\);/).map((part) => {
    const plain = textIn(unquoted(part)).replace(/\\([;,:\\])/g, '$1');
    return plain.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
  });
  return parts.join(';');
}
