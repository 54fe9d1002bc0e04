import { useEffect, useState } from 'react';
import type { Input } from '@contract/index';

/** `newest` is all of it in another order. */
export type Filter = 'all' | 'newest' | 'starred' | { readonly group: string };

/** Typing pauses this long before anything is asked. */
const PAUSE_MS = 300;

/** What the person wants to see of the holder: words they typed, and one chip. */
export function useAsked() {
  const [typed, type] = useState('');
  const [words, setWords] = useState('');
  const [filter, choose] = useState<Filter>('all');
  useEffect(() => {
    const timer = setTimeout(() => setWords(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const asked: Input<'holder.list'> = {
    order: filter === 'newest' ? 'newest' : 'name',
    ...(words === '' ? {} : { words }),
    ...(filter === 'starred' ? { starred: true } : {}),
    ...(typeof filter === 'object' ? { group: filter.group } : {}),
  };
  return { typed, type, words, filter, choose, asked };
}
