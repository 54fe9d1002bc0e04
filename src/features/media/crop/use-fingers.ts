import { useRef } from 'react';
import { dragged, zoomed, type CropBox, type Size } from './crop-box';

type Touch = { readonly clientX: number; readonly clientY: number };
type TouchEvent = { readonly touches: readonly Touch[] };

/** One finger drags, two pinch. `framePx` is the side of the frame on the screen. */
export function useFingers(size: Size, framePx: number, onMove: (to: Move) => void) {
  const last = useRef<readonly Touch[]>([]);
  const start = (event: object) => {
    last.current = touchesOf(event);
  };
  const move = (event: object) => {
    const now = touchesOf(event);
    const before = last.current;
    last.current = now;
    if (now.length === before.length && now.length > 0) {
      onMove((box) => moved(box, size, { before, now, framePx }));
    }
  };
  return { onTouchStart: start, onTouchMove: move };
}

type Move = (box: CropBox) => CropBox;
type Fingers = {
  readonly before: readonly Touch[];
  readonly now: readonly Touch[];
  readonly framePx: number;
};

function moved(box: CropBox, size: Size, { before, now, framePx }: Fingers): CropBox {
  const [from, to] = [middle(before), middle(now)];
  const right = (to.clientX - from.clientX) / framePx;
  const down = (to.clientY - from.clientY) / framePx;
  const [apart, nowApart] = [spread(before), spread(now)];
  const closer = apart > 0 && nowApart > 0 ? nowApart / apart : 1;
  return dragged(zoomed(box, size, closer), size, right, down);
}

const middle = (touches: readonly Touch[]): Touch => ({
  clientX: touches.reduce((sum, { clientX }) => sum + clientX, 0) / touches.length,
  clientY: touches.reduce((sum, { clientY }) => sum + clientY, 0) / touches.length,
});

function spread([one, other]: readonly Touch[]): number {
  return one === undefined || other === undefined
    ? 0
    : Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
}

/** Taro's typing of the event leaves the fingers out. */
const touchesOf = (event: object): readonly Touch[] => (event as TouchEvent).touches.slice(0, 2);
