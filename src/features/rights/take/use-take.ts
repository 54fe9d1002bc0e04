import { useEffect, useRef, useState } from 'react';
import type { Output } from '@contract/index';
import { call } from '@phone/cloud/call';
import { failureWords } from '@phone/features/app';

type Part = Output<'rights.export'>;

/** How far it got is counted, not guessed: parts and records that really arrived. */
export type Take =
  | { readonly at: 'start' }
  | { readonly at: 'running'; readonly parts: number; readonly records: number }
  | {
      readonly at: 'stopped';
      readonly parts: number;
      readonly records: number;
      readonly why: string;
    }
  | { readonly at: 'done'; readonly records: number; readonly json: string };

/** More parts than anybody's data has; a cloud that never says "last" must not hold the phone. */
const PARTS_MAX = 500;

/** Fetches everything held about the person, part by part; a stop goes on where it stopped. */
export function useTake(): { take: Take; run: () => Promise<void> } {
  const [take, setTake] = useState<Take>({ at: 'start' });
  const parts = useRef<Part[]>([]);
  const onScreen = useRef(true);
  useEffect(() => {
    onScreen.current = true;
    return () => {
      onScreen.current = false;
    };
  }, []);

  const run = async (): Promise<void> => {
    setTake({ at: 'running', ...progress(parts.current) });
    while (onScreen.current && parts.current.length < PARTS_MAX) {
      const last = parts.current[parts.current.length - 1];
      if (last?.next === null) {
        break;
      }
      const answer = await call('rights.export', last === undefined ? {} : { after: last.next });
      if (!answer.ok) {
        const why = failureWords(answer.error);
        setTake({ at: 'stopped', ...progress(parts.current), why });
        return;
      }
      parts.current.push(answer.value);
      setTake({ at: 'running', ...progress(parts.current) });
    }
    const { records } = progress(parts.current);
    setTake({ at: 'done', records, json: jsonOf(parts.current) });
    parts.current = [];
  };
  return { take, run };
}

const progress = (parts: readonly Part[]) => ({
  parts: parts.length,
  records: parts.reduce((sum, part) => sum + part.records.length, 0),
});

/** One document out of all parts, in the form the server names. */
export function jsonOf(parts: readonly Part[]): string {
  const first = parts[0];
  const records = parts.flatMap((part) => part.records);
  return JSON.stringify({ schema: first?.schema, at: first?.at, records }, null, 2);
}
