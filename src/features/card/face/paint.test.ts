import { templates } from '@contract/card-fields';
import type { Pen } from '@phone/platform/pen';
import { face } from '../../../../tests/support/samples';
import { layOut } from './layout';
import { paintCard } from './paint';
import { pictureSize } from './picture';

type Box = { text: string; x: number; y: number; right: number; bottom: number };

/** Writes down what is written where; a sign is as wide as the type is high, a letter half. */
function recordingPen() {
  const written: Box[] = [];
  const pictures: Box[] = [];
  let ridgeTop: number = pictureSize.height;
  let origin = { x: 0, y: 0, lying: false };
  const widthOf = (text: string) =>
    [...text].reduce((sum, sign) => sum + (sign < '\u2000' ? 0.5 : 1) * sizeOf(pen.font), 0);
  const pen = {
    font: '',
    textAlign: 'left',
    fillRect: () => undefined,
    strokeRect: () => undefined,
    beginPath: () => undefined,
    lineTo: (_x: number, y: number) => (ridgeTop = Math.min(ridgeTop, y)),
    stroke: () => undefined,
    save: () => undefined,
    restore: () => (origin = { x: 0, y: 0, lying: false }),
    translate: (x: number, y: number) => (origin = { x, y, lying: false }),
    rotate: () => (origin = { ...origin, lying: true }),
    drawImage: (_picture: object, ...fromThenTo: readonly number[]) => {
      const [x = 0, y = 0, width = 0, height = 0] = fromThenTo.slice(4);
      pictures.push({ text: 'photo', x, y, right: x + width, bottom: y + height });
    },
    measureText: (text: string) => ({ width: widthOf(text) }),
    fillText: (text: string, x: number, y: number) => {
      const size = sizeOf(pen.font);
      const wide = widthOf(text);
      const left = origin.lying ? origin.x - size : x - (pen.textAlign === 'center' ? wide / 2 : 0);
      const top = origin.y + y;
      const [across, down] = origin.lying ? [size, wide] : [wide, size];
      written.push({ text, x: left, y: top, right: left + across, bottom: top + down });
    },
  };
  return { pen: pen as unknown as Pen, written, pictures, ridgeTop: () => ridgeTop };
}
const sizeOf = (font: string) => Number(/(\d+)px/.exec(font)?.[1]);

function painted(change: Partial<typeof face>): readonly Box[] {
  const { pen, written } = recordingPen();
  paintCard(pen, layOut({ ...face, ...change }, 'none'), '乐聊名片');
  return written;
}

const photo = { url: 'photo.jpg', open: true };
const picture = { width: 480, height: 640 };

/** The same with a photo that lies there as a box among the others. */
function paintedWithPhoto(change: Partial<typeof face>): readonly Box[] {
  const { pen, written, pictures } = recordingPen();
  paintCard(pen, layOut({ ...face, ...change, photo }, 'none'), '乐聊名片', picture);
  return [...pictures, ...written];
}

/** A hair's breadth is no overlap. */
const HAIR = 0.01;
const overlap = (one: Box, other: Box) =>
  one.x < other.right - HAIR &&
  other.x < one.right - HAIR &&
  one.y < other.bottom - HAIR &&
  other.y < one.bottom - HAIR;

const cards = [
  ['a usual card', {}],
  ['a name alone', { title: undefined, organisation: undefined }],
  [
    'the longest card',
    {
      name: '长'.repeat(40),
      pronunciation: 'Chang'.repeat(12),
      title: '长'.repeat(60),
      department: '处'.repeat(60),
      organisation: '长'.repeat(80),
    },
  ],
  [
    'a long organisation',
    { department: '城市更新处', organisation: '粤港澳大湾区岭南建筑与城市更新设计研究院有限公司' },
  ],
  [
    'an English card',
    {
      name: 'Alexandra Richardson-Smythe',
      title: 'Director of Sustainable Planning',
      organisation: 'Lingnan Institute of Architecture',
    },
  ],
  ['rare signs', { name: '𠮷𡈽', title: '工程师（一级）' }],
] as const;

describe.each(templates)('%s', (template) => {
  test('says who it is, and no number or address', () => {
    const all = painted({ template })
      .map(({ text }) => text)
      .join('');
    expect(all).toContain('林知远');
    expect(all).toContain('规划师');
    expect(all).toContain('乐聊名片');
    expect(all).not.toMatch(/138|@|路|_/);
  });

  test.each(cards)('%s stays within the picture, nothing over anything else', (_what, change) => {
    const plain = painted({ ...change, template });
    expect(plain.length).toBeGreaterThan(1);
    expectApart(plain);
    const pictured = paintedWithPhoto({ ...change, template });
    expect(pictured.filter(({ text }) => text === 'photo')).toHaveLength(1);
    expectApart(pictured);
  });
});

function expectApart(written: readonly Box[]): void {
  for (const [index, box] of written.entries()) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(pictureSize.width);
    expect(box.bottom).toBeLessThanOrEqual(pictureSize.height);
    const under = written.slice(index + 1).filter((other) => overlap(box, other));
    expect([box.text, under.map(({ text }) => text)]).toEqual([box.text, []]);
  }
}

test('the drawn line runs under the words, however many there are', () => {
  for (const [, change] of cards) {
    const { pen, written, ridgeTop } = recordingPen();
    const card = { ...face, ...(change as Partial<typeof face>), template: 'line' as const };
    paintCard(pen, layOut(card, 'none'), '乐聊名片');
    const words = written.slice(0, -1);
    expect(ridgeTop()).toBeLessThan(pictureSize.height);
    expect(Math.max(...words.map(({ bottom }) => bottom))).toBeLessThanOrEqual(ridgeTop());
  }
});
