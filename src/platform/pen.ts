/** A picture that is loaded and can be drawn. */
export type Picture = { readonly width: number; readonly height: number };

/** Left, top, width, height. */
type Box = [x: number, y: number, width: number, height: number];

/** The part of WeChat's 2D canvas context that the product draws with. */
export type Pen = {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  font: string;
  textAlign: 'left' | 'right' | 'center';
  textBaseline: 'top' | 'middle' | 'alphabetic' | 'bottom';
  globalAlpha: number;
  shadowColor: string;
  shadowBlur: number;
  shadowOffsetX: number;
  shadowOffsetY: number;
  save: () => void;
  restore: () => void;
  scale: (x: number, y: number) => void;
  translate: (x: number, y: number) => void;
  rotate: (radians: number) => void;
  beginPath: () => void;
  closePath: () => void;
  moveTo: (x: number, y: number) => void;
  lineTo: (x: number, y: number) => void;
  arc: (x: number, y: number, radius: number, start: number, end: number) => void;
  arcTo: (x1: number, y1: number, x2: number, y2: number, radius: number) => void;
  clip: () => void;
  fill: () => void;
  stroke: () => void;
  fillRect: (x: number, y: number, width: number, height: number) => void;
  strokeRect: (x: number, y: number, width: number, height: number) => void;
  fillText: (text: string, x: number, y: number, maxWidth?: number) => void;
  measureText: (text: string) => { readonly width: number };
  /** The picture, the part of it to take, and where on the canvas that part goes. */
  drawImage: (picture: Picture, ...fromThenTo: [...Box, ...Box]) => void;
};
