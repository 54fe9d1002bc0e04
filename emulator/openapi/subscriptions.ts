/** How many messages of which template a person has agreed to receive: one for each tap. */
export class Subscriptions {
  private readonly accepts = new Map<string, number>();

  /** One more message; answers how many may come now. */
  accept(openid: string, templateId: string): number {
    const key = keyOf(openid, templateId);
    const [oldest] = this.accepts.keys();
    if (oldest !== undefined && this.accepts.size >= mostKept && !this.accepts.has(key)) {
      this.accepts.delete(oldest);
    }
    const count = (this.accepts.get(key) ?? 0) + 1;
    this.accepts.set(key, count);
    return count;
  }

  /** Uses one up; false when there is none. */
  take(openid: string, templateId: string): boolean {
    const key = keyOf(openid, templateId);
    const count = this.accepts.get(key) ?? 0;
    if (count === 0) {
      return false;
    }
    this.accepts.set(key, count - 1);
    return true;
  }
}

const mostKept = 10_000;

const keyOf = (openid: string, templateId: string): string => JSON.stringify([openid, templateId]);
