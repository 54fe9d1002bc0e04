import { useRead } from './use-read';

export type OutboxItem = {
  readonly at: string;
  readonly kind: string;
  readonly content: unknown;
  readonly errcode: number;
};

const EVERY_MS = 2000;
const NOTHING: readonly OutboxItem[] = [];

/** Everything the cloud would have sent, oldest first. */
export const useOutbox = (): readonly OutboxItem[] =>
  useRead<readonly OutboxItem[]>('/outbox', EVERY_MS).value ?? NOTHING;

/** What was sent, newest first. */
export function OutboxItems({ items, none }: { items: readonly OutboxItem[]; none: string }) {
  if (items.length === 0) {
    return <p>{none}</p>;
  }
  return (
    <ul className="outbox">
      {items.toReversed().map((item, index) => (
        <li key={items.length - index}>
          <b>{item.kind}</b> <time>{item.at.slice(11, 19)}</time>
          {item.errcode !== 0 && <code> {item.errcode}</code>}
          <pre>{JSON.stringify(item.content, null, 1)}</pre>
        </li>
      ))}
    </ul>
  );
}
