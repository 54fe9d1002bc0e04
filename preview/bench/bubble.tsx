import { personOf } from '../people';
import { Avatar } from './avatar';
import type { ChatMessage } from './chat-log';
import { useWords } from './words-context';

export type BubbleProps = {
  readonly message: ChatMessage;
  readonly side: 'left' | 'right';
  readonly onOpen: (message: ChatMessage, on: string) => void;
};

/** A message with its sender; a card opens on the phone of whoever got it. */
export function Bubble({ message, side, onOpen }: BubbleProps) {
  const words = useWords();
  return (
    <article className={`message is-${side}`} data-kind={message.kind}>
      <Avatar openid={message.from} size={38} />
      <div className="said">
        <time dateTime={message.at}>{clock(message.at)}</time>
        {message.kind === 'card' ? (
          <Card message={message} onOpen={onOpen} />
        ) : (
          <a className="file-bubble" href={message.file.data} download={message.file.name}>
            <b>{message.file.name}</b>
            <small>
              {Math.ceil(message.file.bytes / 1024)} KB · {words.download}
            </small>
          </a>
        )}
        {message.kind === 'card' && (
          <button type="button" className="link" onClick={() => onOpen(message, message.from)}>
            {words.openOn(personOf(message.from).name)}
          </button>
        )}
      </div>
    </article>
  );
}

type CardProps = {
  readonly message: Extract<ChatMessage, { kind: 'card' }>;
  readonly onOpen: BubbleProps['onOpen'];
};

function Card({ message, onOpen }: CardProps) {
  const words = useWords();
  const { card, to } = message;
  const receiver = personOf(to).name;
  return (
    <button type="button" className="card-bubble" onClick={() => onOpen(message, to)}>
      <span className="app">{words.title}</span>
      <span className="headline">{card.title}</span>
      {card.picture === '' ? <span className="blank" /> : <img src={card.picture} alt="" />}
      <span className="foot">{words.miniProgram}</span>
      <span className="hidden">{words.openOn(receiver)}</span>
    </button>
  );
}

function clock(at: string): string {
  return new Date(at).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit' });
}
