import { useState } from 'react';
import type { Place } from '@contract/holder';
import type { Input } from '@contract/index';
import type { EntryId } from '@contract/values';
import { call } from '@phone/cloud/call';
import { currentMe } from '@phone/cloud/me';
import { failureWords, wordsNow } from '@phone/features/app';
import { actionSheet, toast } from '@phone/platform/feedback';
import { fuzzyPoint } from '@phone/platform/place';
import { text } from './text';

type Where = Input<'holder.setPlace'>['place'];

/** Noting where somebody was met. The location is asked for only by the line that says so. */
export function useMetAt(id: EntryId, place: Place | null) {
  const [asking, setAsking] = useState<'consent' | 'city' | null>(null);
  const [busy, setBusy] = useState(false);
  const words = wordsNow(text);

  const save = async (where: Where) => {
    setBusy(true);
    const answer = await call('holder.setPlace', { id, place: where });
    setBusy(false);
    setAsking(null);
    if (!answer.ok) {
      toast(failureWords(answer.error, refusals));
    }
  };
  const takeHere = async () => {
    if (currentMe()?.purposes.location !== true) {
      setAsking('consent');
      return;
    }
    const here = await fuzzyPoint();
    if (here.ok) {
      await save({ at: here.at });
    } else {
      toast(words.metAtNotTaken);
    }
  };
  const choose = async () => {
    const lines = [words.metAtHere, words.metAtChoose, ...(place ? [words.metAtRemove] : [])];
    const chosen = await actionSheet(lines);
    if (chosen === 0) {
      await takeHere();
    } else if (chosen === 1) {
      setAsking('city');
    } else if (chosen === 2) {
      await save(null);
    }
  };
  return { asking, busy, choose, save, stop: () => setAsking(null) };
}

const refusals = {
  'location/nowhere': { 'zh-CN': text['zh-CN'].metAtNowhere, en: text.en.metAtNowhere },
  'content/unsafe': { 'zh-CN': text['zh-CN'].metAtUnsafe, en: text.en.metAtUnsafe },
  'holder/not-found': { 'zh-CN': text['zh-CN'].missingTitle, en: text.en.missingTitle },
};
