/**
 * Stops asking a partner who does not answer: after so many failures in a row nothing is tried for
 * a while, then one call is let through, and its outcome decides. Lives in one instance's memory.
 */
export class Breaker {
  private failures = 0;
  private closedUntilMs = 0;

  constructor(
    private readonly failuresAllowed = 5,
    private readonly restMs = 30_000,
  ) {}

  /** Whether a call may be tried now. One that is let through after a rest holds off the others. */
  lets(nowMs: number): boolean {
    if (nowMs < this.closedUntilMs) {
      return false;
    }
    if (this.failures >= this.failuresAllowed) {
      this.closedUntilMs = nowMs + this.restMs;
    }
    return true;
  }

  succeeded(): void {
    this.failures = 0;
    this.closedUntilMs = 0;
  }

  failed(nowMs: number): void {
    this.failures += 1;
    if (this.failures >= this.failuresAllowed) {
      this.closedUntilMs = nowMs + this.restMs;
    }
  }
}
