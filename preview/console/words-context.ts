import { createContext, useContext } from 'react';
import { consoleWords, type ConsoleWords } from './words';

export const ConsoleWordsContext = createContext<ConsoleWords>(consoleWords.zh);

export function useConsoleWords(): ConsoleWords {
  return useContext(ConsoleWordsContext);
}
