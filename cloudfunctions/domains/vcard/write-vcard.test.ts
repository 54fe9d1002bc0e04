import { encode } from 'jpeg-js';
import Vcf from 'vcf';
import { parse as parseOld } from 'vcard-parser';
import { parse as parseNew } from 'vcard4';
import type { CardFace } from '@contract/card';
import { cardFieldNames } from '@contract/card-fields';
import { readVcards } from './read-vcards';
import { type VcardVersion, writeVcard } from './write-vcard';

const full: CardFace = {
  name: '林知远',
  template: 'plain',
  pronunciation: 'Lín Zhīyuǎn',
  title: '总工; 董事',
  department: '旧城更新, 规划',
  organisation: '岭南建筑设计研究院有限公司广州分公司城市规划与历史街区保护研究所',
  mobile: '13826135407',
  secondMobile: '+85291234567',
  landline: '020-83135678-801',
  email: 'zhiyuan.lin@lnad.example',
  secondEmail: 'lin@second.example',
  wechatId: 'lin_zhiyuan',
  address: '广州市天河区珠江新城华夏路10号',
  website: 'https://lnad.example/a?b=c;d,e',
  officialAccount: '岭南营造',
  skills: '历史街区、更新导则',
  introduction: '第一行, 有逗号; 也有分号\n第二行: 冒号\n' + '很长的一段话。'.repeat(30),
};
const faces: Readonly<Record<string, CardFace>> = {
  'a full card': full,
  'a name alone': { name: '欧阳明', template: 'plain' },
  'a Latin name': { name: 'Ada Lovelace', template: 'line', email: 'ada@engine.example' },
  'rare signs': { name: '𠮷野家', template: 'seal', introduction: '👩‍💻 👨‍👩‍👧‍👦'.repeat(12) },
};
const note = [
  '微信号：lin_zhiyuan',
  '公众号：岭南营造',
  '擅长：历史街区、更新导则',
  full.introduction,
].join('\n');

const versions: readonly VcardVersion[] = ['3.0', '4.0'];
const cases = Object.entries(faces).flatMap(([what, face]) =>
  versions.map((version) => [what, version, face] as const),
);

describe.each(cases)('%s in version %s', (_what, version, face) => {
  const file = writeVcard(face, version);

  test('is read back as it was, with nothing left', () => {
    const { template, ...fields } = face;
    expect(template).toBeDefined();
    const expected = { ok: true, cards: [{ draft: fields, photo: null, left: [] }] };
    expect(readVcards(Buffer.from(file))).toEqual(expected);
  });

  test('has lines of 75 bytes at most that end in CRLF, each whole', () => {
    expect(file.endsWith('\r\nEND:VCARD\r\n')).toBe(true);
    expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/\p{Surrogate}/u);
    }
  });

  test('says what a second library understands as well', () => {
    const [, properties] = new Vcf().parse(file).toJSON();
    const told = (name: string) =>
      properties.filter(([each]) => each === name).map(([, , , value]) => plainOf(value));
    expect(told('fn')).toEqual([face.name]);
    expect(told('tel')).toEqual(
      [face.mobile, face.secondMobile, face.landline].filter((number) => number !== undefined),
    );
    expect(told('email')).toEqual(
      [face.email, face.secondEmail].filter((address) => address !== undefined),
    );
    expect(told('url')).toEqual(face.website === undefined ? [] : [face.website]);
    expect(told('title')).toEqual(face.title === undefined ? [] : [face.title]);
  });
});

/** This library leaves the signs that escape where they are. */
const plainOf = (value: string | string[]): string =>
  [value]
    .flat()
    .join('|')
    .replace(/\\n/g, '\n')
    .replace(/\\([\\;,])/g, '$1');

test('a third library reads a full card of version 3.0 the same', () => {
  const told = parseOld(writeVcard(full, '3.0'));
  const values = (name: string) => told[name]?.map(({ value }) => value);
  expect(values('n')).toEqual([['林', '知远', '', '', '']]);
  expect(values('fn')).toEqual([full.name]);
  expect(values('org')).toEqual([[full.organisation, full.department]]);
  expect(values('title')).toEqual([full.title]);
  expect(values('tel')).toEqual([full.mobile, full.secondMobile, full.landline]);
  expect(values('email')).toEqual([full.email, full.secondEmail]);
  expect(values('adr')).toEqual([['', '', full.address, '', '', '', '']]);
  expect(values('url')).toEqual([full.website]);
  expect(values('note')).toEqual([note]);
});

test('a fourth library reads a full card of version 4.0 the same', () => {
  const told = parseNew(writeVcard(full, '4.0'));
  const [card] = [told].flat();
  const values = (name: string) => card?.getProperty(name).map(({ value }) => value);
  expect(values('FN')).toEqual([full.name]);
  expect(values('N')).toMatchObject([{ familyNames: '林', givenNames: '知远' }]);
  expect(values('ORG')).toEqual([[full.organisation, full.department]]);
  expect(values('TITLE')).toEqual([full.title]);
  expect(values('EMAIL')).toEqual([full.email, full.secondEmail]);
  expect(values('ADR')).toMatchObject([{ streetAddress: full.address }]);
  expect(values('NOTE')).toEqual([note]);
});

test.each(versions)('a picture goes along in version %s and comes back the same', (version) => {
  const pixels = { width: 24, height: 24, data: Buffer.alloc(24 * 24 * 4, 120) };
  const photo = encode(pixels, 80).data;
  const file = writeVcard(full, version, { photo });
  const read = readVcards(Buffer.from(file));
  const found = read.ok ? read.cards[0]?.photo : null;
  expect(found?.kind).toBe('jpeg');
  expect(Buffer.from(found?.bytes ?? []).equals(photo)).toBe(true);
});

test('labels are what phones and Outlook look for', () => {
  const old = writeVcard(full, '3.0');
  expect(old).toContain('\r\nTEL;TYPE=CELL,PREF:13826135407\r\n');
  expect(old).toContain('\r\nTEL;TYPE=WORK,VOICE:020-83135678-801\r\n');
  expect(old).toContain('\r\nFN;CHARSET=UTF-8:林知远\r\n');
  const current = writeVcard(full, '4.0');
  expect(current).toContain('\r\nTEL;TYPE=cell;PREF=1:13826135407\r\n');
  expect(current).not.toContain('CHARSET');
});

test('a card that says nothing but its name writes nothing but its name', () => {
  const file = writeVcard({ name: '林知远', template: 'plain' }, '4.0');
  expect(file).toBe('BEGIN:VCARD\r\nVERSION:4.0\r\nN:林;知远;;;\r\nFN:林知远\r\nEND:VCARD\r\n');
  const lines = writeVcard(full, '4.0')
    .split('\r\n')
    .filter((line) => !line.startsWith(' '));
  expect(lines.length).toBeGreaterThan(cardFieldNames.length - 4);
});
