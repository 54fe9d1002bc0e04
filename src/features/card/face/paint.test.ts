import type { Pen } from '@phone/platform/pen';
import { face } from '../../../../tests/support/samples';
import { layOut } from './layout';
import { paintCard, pictureSize } from './paint';

type Written = { text: string; x: number; y: number; bottom: number; right: number };

/** Writes down what is written where; a sign is as wide as the type is high. */
function recordingPen() {
  const written: Written[] = [];
  const pen = {
    font: '',
    fillRect: () => undefined,
    measureText: (text: string) => ({ width: text.length * sizeOf(pen.font) }),
    fillText: (text: string, x: number, y: number) => {
      const size = sizeOf(pen.font);
      written.push({ text, x, y, bottom: y + size, right: x + text.length * size });
    },
  };
  return { pen: pen as unknown as Pen, written };
}
const sizeOf = (font: string) => Number(/(\d+)px/.exec(font)?.[1]);

function painted(change: Partial<typeof face>) {
  const { pen, written } = recordingPen();
  paintCard(pen, layOut({ ...face, ...change }, 'none'), '乐聊名片');
  return written;
}

test('the picture says who it is, and no number or address', () => {
  const all = painted({})
    .map(({ text }) => text)
    .join('\n');
  expect(all).toContain('林知远');
  expect(all).toContain('规划师');
  expect(all).not.toMatch(/138|@|路|_/);
});

test.each([
  ['a usual card', {}],
  [
    'the longest card',
    { name: '长'.repeat(40), title: '长'.repeat(60), organisation: '长'.repeat(80) },
  ],
])('%s stays within the picture, nothing over anything else', (_what, change) => {
  const written = painted(change);
  for (const [index, { bottom, right }] of written.entries()) {
    expect(right).toBeLessThanOrEqual(pictureSize.width);
    expect(bottom).toBeLessThanOrEqual(written[index + 1]?.y ?? pictureSize.height);
  }
});
