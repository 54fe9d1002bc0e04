const STEPS = 48;
/** Hills: where along the line, how wide, how high; all as parts of one. */
const hills = [
  [0.3, 0.13, 0.4],
  [0.63, 0.1, 0.86],
  [0.84, 0.09, 0.34],
] as const;

/** The drawn line of 线描 from left to right: x and height of each point, from 0 to 1. */
export const ridge: readonly (readonly [x: number, height: number])[] = Array.from(
  { length: STEPS + 1 },
  (_none, step) => {
    const x = step / STEPS;
    const height = hills.reduce(
      (sum, [at, width, top]) => sum + top * Math.exp(-(((x - at) / width) ** 2)),
      0.03,
    );
    return [x, height] as const;
  },
);
