import type { Pen, Picture } from '@phone/platform/pen';

type Box = readonly [left: number, top: number, width: number, height: number];

/** The middle of a photo, as much of it as fills the box. */
export function paintPhoto(pen: Pen, photo: Picture, [left, top, width, height]: Box): void {
  const scale = Math.max(width / photo.width, height / photo.height);
  const [wide, high] = [width / scale, height / scale];
  const [x, y] = [(photo.width - wide) / 2, (photo.height - high) / 2];
  pen.drawImage(photo, x, y, wide, high, left, top, width, height);
}
