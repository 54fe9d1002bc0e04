import { useEffect, useState } from 'react';
import { useWords } from './words-context';

type OutboxItem = {
  readonly at: string;
  readonly kind: string;
  readonly content: unknown;
  readonly errcode: number;
};

const EVERY_MS = 2000;

/** What the cloud sent to this person, and below it everything it sent at all. */
export function ReceivedMessages({ openid }: { openid: string }) {
  const words = useWords();
  const items = useOutbox();
  const received = items.filter(
    ({ kind, content, errcode }) =>
      kind === 'subscribeMessage.send' && errcode === 0 && addressee(content) === openid,
  );
  return (
    <>
      <fieldset>
        <legend>{words.messages}</legend>
        <Items items={received} none={words.noMessages} />
      </fieldset>
      <details>
        <summary>
          {words.outbox}（{items.length}）
        </summary>
        <Items items={items} none={words.emptyOutbox} />
      </details>
    </>
  );
}

function Items({ items, none }: { items: readonly OutboxItem[]; none: string }) {
  if (items.length === 0) {
    return <p>{none}</p>;
  }
  return (
    <ul className="outbox">
      {items.toReversed().map((item, index) => (
        <li key={index}>
          <b>{item.kind}</b> <time>{item.at.slice(11, 19)}</time>
          {item.errcode !== 0 && ` ${item.errcode}`}
          <pre>{JSON.stringify(item.content, null, 1)}</pre>
        </li>
      ))}
    </ul>
  );
}

function addressee(content: unknown): string {
  return (content as { touser?: string } | null)?.touser ?? '';
}

function useOutbox(): readonly OutboxItem[] {
  const [items, setItems] = useState<readonly OutboxItem[]>([]);
  useEffect(() => {
    const read = async () => {
      const response = await fetch('/outbox').catch(() => null);
      if (response?.ok === true) {
        setItems((await response.json()) as OutboxItem[]);
      }
    };
    void read();
    const timer = window.setInterval(() => void read(), EVERY_MS);
    return () => window.clearInterval(timer);
  }, []);
  return items;
}
