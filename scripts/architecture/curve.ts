import type { Box } from './boxes';

type Point = readonly [number, number];

/** How far from a box's middle its arrows may begin and end, so that they don't all meet there. */
const SPREAD = 0.35;
/** Boxes of a row that are further apart have something between them. */
const NEIGHBOUR_PX = 200;
const DIP_PX = 62;

/** An SVG path from one box's edge to another's. */
export function curve(from: Box, to: Box): string {
  const below = to.y >= from.y + from.height;
  const above = to.y + to.height <= from.y;
  if (below || above) {
    const start: Point = [towards(from, to), below ? from.y + from.height : from.y];
    const end: Point = [towards(to, from), below ? to.y : to.y + to.height];
    const bend = (end[1] - start[1]) / 2;
    return path(start, [start[0], start[1] + bend], [end[0], end[1] - bend], end);
  }
  const right = to.x > from.x;
  const gap = right ? to.x - from.x - from.width : from.x - to.x - to.width;
  if (gap > NEIGHBOUR_PX) {
    return dip(from, to);
  }
  const start: Point = [right ? from.x + from.width : from.x, from.y + from.height / 2];
  const end: Point = [right ? to.x : to.x + to.width, to.y + to.height / 2];
  return path(start, start, end, end);
}

/** Under the boxes that stand between two of a row. */
function dip(from: Box, to: Box): string {
  const start: Point = [towards(from, to), from.y + from.height];
  const end: Point = [towards(to, from), to.y + to.height];
  return path(start, [start[0], start[1] + DIP_PX], [end[0], end[1] + DIP_PX], end);
}

/** Straight where two boxes overlap; else from the part of the edge that leans to the other. */
function towards(box: Box, other: Box): number {
  const left = Math.max(box.x, other.x);
  const right = Math.min(box.x + box.width, other.x + other.width);
  if (right > left) {
    return (left + right) / 2;
  }
  const most = box.width * SPREAD;
  return box.x + box.width / 2 + (other.x > box.x ? most : -most);
}

function path(...points: readonly Point[]): string {
  const [start, ...rest] = points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`);
  return `M${start ?? ''} C${rest.join(' ')}`;
}
