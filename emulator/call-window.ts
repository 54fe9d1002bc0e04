/**
 * Counts calls within the second, minute or day of the clock, as WeChat counts its quotas: not the
 * last sixty seconds but the minute that the hand points at. Days are China's.
 */
export class CallWindow {
  private window = Number.NEGATIVE_INFINITY;
  private count = 0;

  constructor(
    private readonly length: keyof typeof lengthMs,
    private readonly most: number,
  ) {}

  /** Counts a call at this time; false when the window was full before it. */
  take(at: Date): boolean {
    const window = Math.floor((at.getTime() + chinaOffsetMs) / lengthMs[this.length]);
    if (window !== this.window) {
      this.window = window;
      this.count = 0;
    }
    if (this.count >= this.most) {
      return false;
    }
    this.count += 1;
    return true;
  }
}

const lengthMs = { second: 1_000, minute: 60_000, day: 86_400_000 };
const chinaOffsetMs = 8 * 3_600_000;
