import { Chat } from './chat';
import { between, type ChatMessage } from './chat-log';
import { clearPhone } from './clear-phone';
import { PhoneSlot } from './phone-slot';
import { TopBar } from './top-bar';
import { useChat } from './use-chat';
import { other, usePhones, type Side } from './use-phones';
import { useStored } from './use-stored';
import { benchWords, type BenchLanguage } from './words';
import { WordsContext } from './words-context';

/** A card opened from a chat between two. */
const FROM_CHAT = 1007;

/** Two phones, two people, one chat. */
export function Bench() {
  const [language, setLanguage] = useStored<BenchLanguage>('bench:language', 'zh');
  const words = benchWords[language];
  const chat = useChat();
  const phones = usePhones((side, message) => chat.take(message, phones.holders[other(side)]));
  const { left, right } = phones.holders;
  const open = (message: ChatMessage, on: string) => {
    if (message.kind === 'card') {
      const side: Side = on === left ? 'left' : 'right';
      phones.arrive(side);
      phones.send(side, { type: 'bench:enter', path: message.card.path, scene: FROM_CHAT });
      phones.frames[side].current?.focus();
    }
  };
  const slot = (side: Side) => (
    <PhoneSlot
      side={side}
      label={words[`${side}Phone`]}
      openid={phones.holders[side]}
      faults={phones.faults[side]}
      away={phones.away[side]}
      frame={phones.frames[side]}
      onPerson={(openid) => phones.hold(side, openid)}
      onResume={() => {
        phones.arrive(side);
        phones.send(side, { type: 'bench:resume' });
      }}
      onRestart={() => phones.restart(side)}
      onClear={() => {
        clearPhone(localStorage, phones.holders[side]);
        phones.restart(side);
      }}
    />
  );
  return (
    <WordsContext.Provider value={words}>
      <TopBar language={language} onLanguage={setLanguage} />
      <main className="desk">
        {slot('left')}
        <Chat
          left={left}
          right={right}
          messages={between(chat.messages, left, right)}
          onOpen={open}
          onClear={() => chat.clear()}
        />
        {slot('right')}
      </main>
    </WordsContext.Provider>
  );
}
