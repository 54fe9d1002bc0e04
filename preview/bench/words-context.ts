import { createContext, useContext } from 'react';
import { benchWords, type BenchWords } from './words';

export const WordsContext = createContext<BenchWords>(benchWords.zh);

export function useWords(): BenchWords {
  return useContext(WordsContext);
}
