import { useCallback, useEffect, useRef, useState } from 'react';

export type Read<T> = {
  /** What was read last; null until then, and where there is nothing. */
  readonly value: T | null;
  /** The cloud knows no such path. */
  readonly missing: boolean;
  /** Reads once more, at once. */
  readonly again: () => void;
};

/** Reads a path of the cloud and goes on reading it; an answer that is the same changes nothing. */
export function useRead<T>(path: string, everyMs: number): Read<T> {
  const [found, setFound] = useState<{ path: string; text: string; value: T | null }>();
  const [asked, setAsked] = useState(0);
  const reading = useRef(0);
  useEffect(() => {
    const read = async () => {
      const turn = (reading.current += 1);
      const response = await fetch(path).catch(() => null);
      const text = response === null ? null : await response.text().catch(() => null);
      if (response === null || text === null || turn !== reading.current) {
        return;
      }
      const value = response.ok ? (JSON.parse(text) as T) : null;
      setFound((now) => (now?.path === path && now.text === text ? now : { path, text, value }));
    };
    void read();
    const timer = window.setInterval(() => void read(), everyMs);
    return () => {
      reading.current += 1;
      window.clearInterval(timer);
    };
  }, [path, everyMs, asked]);
  const current = found?.path === path ? found : undefined;
  return {
    value: current?.value ?? null,
    missing: current?.value === null,
    again: useCallback(() => setAsked((times) => times + 1), []),
  };
}
