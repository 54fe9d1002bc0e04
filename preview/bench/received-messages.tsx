import { OutboxItems, useOutbox } from './outbox';
import { useWords } from './words-context';

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
        <OutboxItems items={received} none={words.noMessages} />
      </fieldset>
      <details>
        <summary>
          {words.outbox}（{items.length}）
        </summary>
        <OutboxItems items={items} none={words.emptyOutbox} />
      </details>
    </>
  );
}

function addressee(content: unknown): string {
  return (content as { touser?: string } | null)?.touser ?? '';
}
