import ICAL from 'ical.js';
import type { CardFace } from '@contract/card';
import { designOf } from './design';
import { nameParts } from './name-parts';
import { linesInNote } from './note-lines';

export type VcardVersion = '3.0' | '4.0';

type Extra = {
  /** A picture that goes along, a JPEG. */
  readonly photo?: Uint8Array;
  /** What its keeper wrote on it, and under what they put it. */
  readonly note?: string;
  readonly categories?: readonly string[];
};

/**
 * A card as a vCard file: UTF-8, lines of 75 bytes at most that cut no sign in two, CRLF. `face` is
 * what its reader may see; who that is was decided before.
 */
export function writeVcard(face: CardFace, version: VcardVersion, extra: Extra = {}): string {
  const properties = [...contentOf(face, version, extra), ...photoOf(version, extra)];
  const lines = properties.map((property) =>
    ICAL.stringify.property(property, designOf(property[0]), false),
  );
  return ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\r\n');
}

// The library counts the space that begins a folded line to the line before.
ICAL.foldLength = 74;

type Parameters = Readonly<Record<string, string | readonly string[]>>;
/** Every value goes out as parts, so that a semicolon in one is escaped. */
type Property = [
  name: string,
  parameters: Parameters,
  type: 'text' | 'uri',
  parts: readonly string[],
];

function contentOf(
  face: CardFace,
  version: VcardVersion,
  { note, categories = [] }: Extra,
): Property[] {
  const { name, title, pronunciation, organisation = '', department, address } = face;
  const isOld = version === '3.0';
  const put = (
    property: string,
    value: string | readonly string[] | undefined,
    types: readonly string[] = [],
  ): Property[] => {
    const parts = [value ?? ''].flat();
    const parameters = { ...typesOf(types, isOld), ...charsetOf(parts, isOld) };
    return parts.join('') === '' ? [] : [[property, parameters, 'text', parts]];
  };
  return [
    ...put('n', nameParts(name)),
    ...put('fn', name),
    ...put('x-phonetic-last-name', pronunciation),
    ...put('title', title),
    ...put('org', department === undefined ? organisation : [organisation, department]),
    ...put('tel', face.mobile, ['cell', 'pref']),
    ...put('tel', face.secondMobile, ['cell']),
    ...put('tel', face.landline, ['work', 'voice']),
    ...put('email', face.email, ['internet', 'pref']),
    ...put('email', face.secondEmail, ['internet']),
    ...put('adr', address && ['', '', address, '', '', '', ''], ['work']),
    ...put('url', face.website),
    ...put('note', [noteOf(face), note ?? ''].filter((part) => part !== '').join('\n')),
    ...categories.flatMap((category) => put('categories', category)),
  ];
}

/** Version 4.0 knows neither `internet` nor `pref` among the types. */
function typesOf(types: readonly string[], isOld: boolean): Parameters {
  const first = !isOld && types.includes('pref') ? { pref: '1' } : {};
  const known = isOld
    ? types.map((type) => type.toUpperCase())
    : types.filter((type) => type !== 'internet' && type !== 'pref');
  return known.length === 0 ? first : { type: known, ...first };
}

/** Outlook takes a version 3.0 file for the system's own charset where a line doesn't say. */
const charsetOf = (parts: readonly string[], isOld: boolean): Parameters =>
  isOld && /\P{ASCII}/u.test(parts.join('')) ? { charset: 'UTF-8' } : {};

function noteOf(face: CardFace): string {
  const lines = linesInNote.flatMap(({ field, label }) => {
    const value = face[field];
    return value === undefined ? [] : [`${label}：${value}`];
  });
  return [...lines, ...(face.introduction === undefined ? [] : [face.introduction])].join('\n');
}

function photoOf(version: VcardVersion, { photo }: Extra): Property[] {
  if (photo === undefined) {
    return [];
  }
  const content = Buffer.from(photo).toString('base64');
  return version === '3.0'
    ? [['photo', { encoding: 'b', type: 'JPEG' }, 'text', [content]]]
    : [['photo', {}, 'uri', [`data:image/jpeg;base64,${content}`]]];
}
