/** What a page costs, counted so that tests can hold it to a budget. Times are in milliseconds. */
export type CloudCall = {
  readonly name: string;
  readonly action: string;
  readonly startMs: number;
  endMs: number | null;
  ok: boolean | null;
};

export type Stats = {
  readonly calls: CloudCall[];
  readonly setData: { count: number; bytes: number; largestBytes: number };
  /** How many template nodes the visible page holds. */
  readonly nodes: () => number;
  readonly reset: () => void;
};

export function countStats(nodes: () => number): Stats {
  const calls: CloudCall[] = [];
  const setData = { count: 0, bytes: 0, largestBytes: 0 };
  return {
    calls,
    setData,
    nodes,
    reset() {
      calls.length = 0;
      Object.assign(setData, { count: 0, bytes: 0, largestBytes: 0 });
    },
  };
}
