import { CloudError } from '../engine/errors';

/** Counts the calls of each function that run or wait; one more than the most is refused. */
export class Concurrency {
  private readonly underway = new Map<string, number>();

  constructor(private readonly most: number) {}

  async during<T>(door: string, work: () => Promise<T>): Promise<T> {
    const count = this.underway.get(door) ?? 0;
    if (count >= this.most) {
      throw new CloudError(
        'EXCEED_CONCURRENT_REQUEST_LIMIT',
        `more than ${this.most} calls of one function at the same time`,
      );
    }
    this.underway.set(door, count + 1);
    try {
      return await work();
    } finally {
      this.underway.set(door, (this.underway.get(door) ?? 1) - 1);
    }
  }
}
