import * as fc from 'fast-check';
import { dragged, wholeOf, zoomed, type CropBox, type Size } from './crop-box';

const size = fc.record({
  width: fc.integer({ min: 1, max: 8_000 }),
  height: fc.integer({ min: 1, max: 8_000 }),
});
const part = fc.double({ min: -3, max: 3, noNaN: true });
const step = fc.oneof(
  fc.record({ right: part, down: part }),
  fc.record({ factor: fc.double({ min: 0.1, max: 10, noNaN: true }) }),
);
type Step = { right: number; down: number } | { factor: number };

const take = (box: CropBox, of: Size, one: Step): CropBox =>
  'factor' in one ? zoomed(box, of, one.factor) : dragged(box, of, one.right, one.down);

test('however it is dragged and zoomed, the square stays a square within the picture', () => {
  fc.assert(
    fc.property(size, fc.array(step, { maxLength: 12 }), (of, steps) => {
      const box = steps.reduce((before, one) => take(before, of, one), wholeOf(of));
      const close = 1e-6 * Math.max(of.width, of.height);
      expect(box.side).toBeGreaterThan(0);
      expect(box.left).toBeGreaterThanOrEqual(-close);
      expect(box.top).toBeGreaterThanOrEqual(-close);
      expect(box.left + box.side).toBeLessThanOrEqual(of.width + close);
      expect(box.top + box.side).toBeLessThanOrEqual(of.height + close);
    }),
  );
});

test('coming closer keeps the middle, and going back gives the whole', () => {
  const of = { width: 800, height: 600 };
  const close = zoomed(wholeOf(of), of, 2);
  expect(close).toEqual({ left: 250, top: 150, side: 300 });
  expect(zoomed(close, of, 0.5)).toEqual(wholeOf(of));
});

test('dragging to the right shows what is further left', () => {
  const of = { width: 800, height: 600 };
  expect(dragged(wholeOf(of), of, 0.1, 0)).toEqual({ left: 40, top: 0, side: 600 });
});
