/** The cloud's clock: the machine's, moved by what `POST /clock` asked for. It goes on ticking. */
export class Clock {
  offsetMs = 0;

  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  /** An ISO time sets the clock; null gives it back to the machine. */
  set(now: string | null): void {
    if (now === null) {
      this.offsetMs = 0;
      return;
    }
    const asked = Date.parse(now);
    if (!isoTime.test(now) || Number.isNaN(asked)) {
      throw new RangeError(
        'the clock takes an ISO time with its zone, such as 2026-01-31T08:00:00Z',
      );
    }
    this.offsetMs = asked - Date.now();
  }
}

/** A time without a zone would mean something else on each machine. */
const isoTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
