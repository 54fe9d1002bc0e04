/** What shall go wrong in the database, for tests of what a program does then. */
export class Faults {
  private next = 0;
  private each = 0;
  private writes = 0;

  /** The next so many writes inside transactions lose to a writer that was first. */
  conflictNext(count: number): void {
    this.next = wholeNumber(count);
  }

  /** Each so-manieth write inside transactions loses; 0 ends it. */
  conflictEvery(each: number): void {
    this.each = wholeNumber(each);
    this.writes = 0;
  }

  /** Asked once at every write inside a transaction: whether it loses. */
  takesConflict(): boolean {
    if (this.next > 0) {
      this.next -= 1;
      return true;
    }
    this.writes += 1;
    return this.each > 0 && this.writes % this.each === 0;
  }
}

function wholeNumber(count: number): number {
  if (!Number.isInteger(count) || count < 0) {
    throw new RangeError('a number of conflicts is whole and not negative');
  }
  return count;
}
