import { useEffect, useRef } from 'react';
import { personOf } from '../people';
import { Bubble } from './bubble';
import type { ChatMessage } from './chat-log';
import { useWords } from './words-context';

export type ChatProps = {
  readonly left: string;
  readonly right: string;
  readonly messages: readonly ChatMessage[];
  readonly onOpen: (message: ChatMessage, on: string) => void;
  readonly onClear: () => void;
};

/** The one chat between the two phones. */
export function Chat({ left, right, messages, onOpen, onClear }: ChatProps) {
  const words = useWords();
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [messages.length]);
  return (
    <section className="chat" aria-label={words.chat}>
      <header>
        <h2>
          {personOf(left).name} <i aria-hidden="true">—</i> {personOf(right).name}
        </h2>
        {messages.length > 0 && (
          <button type="button" onClick={onClear}>
            {words.clearChat}
          </button>
        )}
      </header>
      <div className="thread" role="log" aria-label={words.chat} tabIndex={0}>
        {messages.length === 0 && (
          <div className="nothing">
            <p>{words.chatEmpty}</p>
            <small>{words.chatHint}</small>
          </div>
        )}
        {messages.map((message) => (
          <Bubble
            key={message.id}
            message={message}
            side={message.from === left ? 'left' : 'right'}
            onOpen={onOpen}
          />
        ))}
        <div ref={end} />
      </div>
    </section>
  );
}
