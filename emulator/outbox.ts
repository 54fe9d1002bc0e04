/** Something that would have left for the world: a message, an open interface's request. */
export type OutboxItem = {
  readonly at: string;
  /** The open interface, such as `subscribeMessage.send`. */
  readonly kind: string;
  /** What was sent; bytes are named by their length and digest. */
  readonly content: unknown;
  /** What WeChat's stand-in answered; 0 is success. */
  readonly errcode: number;
};

/** Remembers the last things sent, for `/outbox`. */
export class Outbox {
  private readonly items: OutboxItem[] = [];

  add(item: OutboxItem): void {
    this.items.push(item);
    if (this.items.length > mostItems) {
      this.items.shift();
    }
  }

  all(): OutboxItem[] {
    return [...this.items];
  }
}

const mostItems = 1_000;
