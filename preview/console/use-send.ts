import { useState } from 'react';
import { send } from './send';
import { useConsoleWords } from './words-context';

/** Sends something to the cloud and holds the sentence about what came of it. */
export function useSend() {
  const words = useConsoleWords();
  const [said, setSaid] = useState('');
  const ask = async (path: string, body: unknown, tell: (value: unknown) => string) => {
    setSaid('');
    const sent = await send(path, body);
    setSaid(sent.ok ? tell(sent.value) : words.problem + sent.problem);
  };
  return { said, ask };
}
