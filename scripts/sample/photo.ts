import { encode } from 'jpeg-js';

/** What tells one from another: of the wall behind, of the skin, of the coat, of the hair. */
export type Look = {
  readonly wall: Colour;
  readonly skin: Colour;
  readonly coat: Colour;
  readonly hair: Colour;
};
type Colour = readonly [red: number, green: number, blue: number];

const SIDE = 480;

/** Somebody who does not exist, from the shoulders up: a JPEG of a few round shapes. */
export function photoOf(look: Look): Buffer {
  const pixels = Buffer.alloc(SIDE * SIDE * 4, 255);
  for (let y = 0; y < SIDE; y += 1) {
    for (let x = 0; x < SIDE; x += 1) {
      const light = 1.08 - (0.2 * y) / SIDE;
      const colour = colourAt(look, x / SIDE, y / SIDE);
      pixels.set(
        colour.map((part) => Math.min(255, part * light)),
        (y * SIDE + x) * 4,
      );
    }
  }
  return encode({ width: SIDE, height: SIDE, data: pixels }, 80).data;
}

function colourAt({ wall, skin, coat, hair }: Look, x: number, y: number): Colour {
  const within = (left: number, top: number, wide: number, high: number): boolean =>
    ((x - left) / wide) ** 2 + ((y - top) / high) ** 2 < 1;
  if (within(0.5, 0.36, 0.21, 0.16) && !within(0.5, 0.52, 0.19, 0.21)) {
    return hair;
  }
  if (within(0.5, 0.46, 0.17, 0.21) || within(0.5, 0.72, 0.075, 0.16)) {
    return skin;
  }
  return within(0.5, 1.04, 0.4, 0.32) ? coat : wall;
}
