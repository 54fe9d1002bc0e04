/** A square of a picture, in its own pixels; it never leaves the picture. */
export type CropBox = { readonly left: number; readonly top: number; readonly side: number };
export type Size = { readonly width: number; readonly height: number };

/** How much closer than the whole one can look. */
const CLOSEST = 6;

/** The largest square in the middle. */
export function wholeOf(size: Size): CropBox {
  const side = Math.min(size.width, size.height);
  return { left: (size.width - side) / 2, top: (size.height - side) / 2, side };
}

/** The picture follows the finger by so many parts of the frame, so the square goes the other way. */
export function dragged(box: CropBox, size: Size, right: number, down: number): CropBox {
  const { left, top, side } = box;
  return within({ left: left - right * side, top: top - down * side, side }, size);
}

/** `factor` above 1 comes closer; the middle stays where it is. */
export function zoomed(box: CropBox, size: Size, factor: number): CropBox {
  const whole = Math.min(size.width, size.height);
  const side = Math.min(whole, Math.max(whole / CLOSEST, box.side / factor));
  const shift = (box.side - side) / 2;
  return within({ left: box.left + shift, top: box.top + shift, side }, size);
}

function within({ left, top, side }: CropBox, { width, height }: Size): CropBox {
  return {
    left: Math.min(Math.max(0, left), width - side),
    top: Math.min(Math.max(0, top), height - side),
    side,
  };
}
