/** One thing to be timed, and what it is compared with in the same round. */
export type Subject = {
  readonly name: string;
  /** The store's part of it without anything around: one read, or one write that waits. */
  readonly bare: 'read' | 'write';
  /** What the prototype reached, in its own words. */
  readonly prototype: string;
  /** Timed alone so many times a round; cold starts are too long for more than one. */
  readonly once?: true;
  run(): Promise<unknown>;
};

export type Yardsticks = {
  /** An empty call to a server that does nothing, on loopback, as the SDK makes its calls. */
  loopback(): Promise<unknown>;
  read(): unknown;
  write(): unknown;
};

export type Row = {
  readonly name: string;
  readonly medianMs: number;
  readonly perLoopback: number;
  readonly perBare: number;
  readonly prototype: string;
};

export type Effort = { readonly rounds: number; readonly calls: number };

/** Medians over rounds. Each round takes the yardsticks anew: the machine may be busier by then. */
export async function measure(
  subjects: readonly Subject[],
  yardsticks: Yardsticks,
  { rounds, calls }: Effort,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const subject of subjects) {
    const taken: Pick<Row, 'medianMs' | 'perLoopback' | 'perBare'>[] = [];
    await subject.run();
    for (let round = 0; round < rounds; round += 1) {
      const loopbackMs = await medianOf(calls, () => yardsticks.loopback());
      const bareMs = await medianOf(calls, () => yardsticks[subject.bare]());
      const medianMs = await medianOf(subject.once ? 1 : calls, () => subject.run());
      taken.push({
        medianMs,
        perLoopback: medianMs / loopbackMs,
        perBare: medianMs / bareMs,
      });
    }
    const { name, prototype } = subject;
    const over = (key: keyof (typeof taken)[0]): number => median(taken.map((each) => each[key]));
    rows.push({
      name,
      prototype,
      medianMs: over('medianMs'),
      perLoopback: over('perLoopback'),
      perBare: over('perBare'),
    });
  }
  return rows;
}

async function medianOf(calls: number, run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let call = 0; call < calls; call += 1) {
    const started = performance.now();
    await run();
    times.push(performance.now() - started);
  }
  return median(times);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low = NaN, high = NaN] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]];
  return (low + high) / 2;
}
