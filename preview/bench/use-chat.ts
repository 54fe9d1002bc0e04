import { useState } from 'react';
import type { PhoneMessage } from '../protocol';
import { appendToChat, clearChat, readChat, type ChatMessage } from './chat-log';

/** The messages so far, and the two things that happen to them. */
export function useChat() {
  const [messages, setMessages] = useState(() => readChat(localStorage));
  return {
    messages,
    /** Takes what a phone sent, if it was something for the chat. */
    take(message: PhoneMessage, to: string) {
      const said = chatMessage(message, to);
      if (said !== null) {
        setMessages(appendToChat(localStorage, said));
      }
    },
    clear() {
      clearChat(localStorage);
      setMessages([]);
    },
  };
}

function chatMessage(message: PhoneMessage, to: string): ChatMessage | null {
  if (message.type !== 'phone:shared' && message.type !== 'phone:sent-file') {
    return null;
  }
  const id = crypto.randomUUID();
  const envelope = { id, from: message.openid, to, at: new Date().toISOString() };
  return message.type === 'phone:shared'
    ? { ...envelope, kind: 'card', card: message.card }
    : { ...envelope, kind: 'file', file: message.file };
}
