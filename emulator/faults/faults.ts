import { FaultSettings, type Fault, type FaultName } from './settings';

/** What is still to come of each fault that was set, and how often it struck. */
export type FaultReport = {
  readonly [N in FaultName]?: Fault<N> & { readonly struck: number };
};

type Pending = { readonly fault: Fault<FaultName>; skip: number; count: number; struck: number };

/** The faults of one local cloud: none until they are set, each over after its count. */
export class Faults {
  private readonly pending = new Map<string, Pending>();

  /** Takes the place of all faults set before; a RangeError says which shape is wanted. */
  set(settings: FaultSettings): void {
    const parsed = FaultSettings.safeParse(settings);
    if (!parsed.success) {
      throw new RangeError('a fault has a known name, a whole skip and count, and bounded ms');
    }
    this.pending.clear();
    for (const [name, fault] of Object.entries(parsed.data)) {
      if (fault) {
        const { skip, count } = fault;
        this.pending.set(name, { fault, skip, count, struck: 0 });
      }
    }
  }

  reset(): void {
    this.pending.clear();
  }

  report(): FaultReport {
    const entries = [...this.pending].map(([name, { fault, skip, count, struck }]) => [
      name,
      { ...fault, skip, count, struck },
    ]);
    return Object.fromEntries(entries) as FaultReport;
  }

  /** Counts one occasion; answers the fault where it strikes at this one, else null. */
  strike<N extends FaultName>(name: N): Fault<N> | null {
    const pending = this.pending.get(name);
    if (!pending || pending.count === 0) {
      return null;
    }
    if (pending.skip > 0) {
      pending.skip -= 1;
      return null;
    }
    pending.count -= 1;
    pending.struck += 1;
    return pending.fault as Fault<N>;
  }

  /** Waits as long as the delay asks for, if it strikes now. */
  async delay(name: 'delayDatabase' | 'delayCalls'): Promise<void> {
    const fault = this.strike(name);
    if (fault) {
      const waitMs = fault.ms + fault.jitterMs * Math.random();
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
}
