import { useState } from 'react';
import type { Output } from '@contract/index';
import type { Point } from '@contract/location';
import type { CardId, Instant } from '@contract/values';
import { call } from '@phone/cloud/call';
import { failureWords, wordsNow } from '@phone/features/app';
import { toast } from '@phone/platform/feedback';
import { fuzzyPoint } from '@phone/platform/place';
import { text } from '../text';

type People = Output<'location.nearby'>['people'];
type Nearby = {
  readonly until: Instant | null;
  readonly people: People;
  readonly busy: boolean;
  /** Why nothing came of it, as a sentence. */
  readonly notice: string | null;
  readonly open: (card: CardId, hours: number) => Promise<void>;
  readonly close: () => Promise<void>;
  readonly look: () => Promise<void>;
};

/** Where the person said they are, for as long as the program runs; it is stored nowhere. */
let lastPoint: Point | null = null;

/** Being open to people nearby, and seeing who else is. `known`: until when, as the cloud said. */
export function useNearby(known: Instant | null): Nearby {
  const [said, setUntil] = useState<Instant | null>();
  const until = said === undefined ? known : said;
  const [people, setPeople] = useState<People>([]);
  const [busy, setBusy] = useState(false);
  const [notice, setNotice] = useState<string | null>(null);

  const busyWith = async (work: () => Promise<string | null>) => {
    setBusy(true);
    setNotice(await work());
    setBusy(false);
  };
  const lookFrom = async (at: Point): Promise<string | null> => {
    const answer = await call('location.nearby', { at });
    if (!answer.ok) {
      setPeople([]);
      return failureWords(answer.error, movedWords);
    }
    setUntil(answer.value.until);
    setPeople(answer.value.people);
    return null;
  };
  return {
    ...{ until, people, busy, notice },
    open: (id, hours) =>
      busyWith(async () => {
        const place = await fuzzyPoint();
        if (!place.ok) {
          return wordsNow(text)[place.why];
        }
        lastPoint = place.at;
        const answer = await call('location.open', { id, at: place.at, hours });
        return answer.ok ? lookFrom(place.at) : failureWords(answer.error, movedWords);
      }),
    close: () =>
      busyWith(async () => {
        const answer = await call('location.close', {});
        if (!answer.ok) {
          return failureWords(answer.error);
        }
        lastPoint = null;
        setUntil(null);
        setPeople([]);
        toast(wordsNow(text).closed);
        return null;
      }),
    look: () =>
      busyWith(async () => {
        const place =
          lastPoint === null ? await fuzzyPoint() : { ok: true as const, at: lastPoint };
        if (!place.ok) {
          return wordsNow(text)[place.why];
        }
        lastPoint = place.at;
        return lookFrom(place.at);
      }),
  };
}

const movedWords = {
  'location/moved': { 'zh-CN': text['zh-CN'].moved, en: text.en.moved },
  'card/not-found': { 'zh-CN': text['zh-CN'].noCard, en: text.en.noCard },
};
