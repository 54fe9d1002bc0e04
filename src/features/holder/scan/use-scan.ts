import { useEffect, useRef, useState } from 'react';
import { limits } from '@contract/limits';
import { call } from '@phone/cloud/call';
import { currentMe } from '@phone/cloud/me';
import { failureWords, wordsNow } from '@phone/features/app';
import { useMember } from '@phone/features/consent';
import { onePicture } from '@phone/platform/choose-media';
import { removeFile } from '@phone/platform/files';
import { type SmallPicture, smallPicture } from '@phone/platform/small-picture';
import { toTop } from '@phone/platform/scroll';
import { fieldWords } from '../file/field-words';
import { scanErrors } from './errors';
import { type ReadCard, readFields } from './read-fields';
import { text } from './text';

/** The reader has two tries of five seconds each; the function itself stops after twenty. */
const READ_MS = 18_000;

export type Stage =
  | { readonly at: 'start' }
  | { readonly at: 'chosen' | 'reading'; readonly photo: SmallPicture }
  | { readonly at: 'unread'; readonly photo: SmallPicture; readonly why: string }
  | { readonly at: 'read'; readonly photo: SmallPicture; readonly read: ReadCard };

/** Why there is no photo; `refused` can be changed in WeChat's own switches. */
type Trouble = { readonly why: string; readonly refused: boolean };

/**
 * One paper card after the other: a photo, what stands on it, and on to the next. The photo lies on
 * the phone while its card is on the screen, and no longer.
 */
export function useScan() {
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [saved, setSaved] = useState(0);
  const held = useRef<SmallPicture | null>(null);
  const { ensureMember } = useMember();

  const hold = (photo: SmallPicture | null) => {
    const before = held.current;
    held.current = photo;
    if (before !== null && before !== photo) {
      void removeFile(before.path);
    }
  };
  useEffect(() => () => hold(null), []);

  const take = async (from: 'camera' | 'album') => {
    setTrouble(null);
    if (!(await ensureMember())) {
      return;
    }
    const taken = await photoFrom(from);
    if ('why' in taken) {
      setTrouble(taken.why === null ? null : { ...taken, why: taken.why });
    } else {
      hold(taken);
      setStage({ at: 'chosen', photo: taken });
    }
  };
  const read = async (photo: SmallPicture) => {
    setStage({ at: 'reading', photo });
    const outcome = await readBy(photo);
    // The person went on to something else meanwhile.
    if (held.current === photo) {
      setStage(
        'why' in outcome ? { at: 'unread', photo, ...outcome } : { at: 'read', photo, ...outcome },
      );
    }
  };
  const next = () => {
    hold(null);
    setStage({ at: 'start' });
    toTop();
  };
  return {
    ...{ stage, trouble, saved, take, read, next },
    keep: () => {
      setSaved((before) => before + 1);
      next();
    },
  };
}

async function photoFrom(
  from: 'camera' | 'album',
): Promise<SmallPicture | { readonly why: string | null; readonly refused: boolean }> {
  const words = wordsNow(text);
  if (currentMe()?.purposes.holder !== true) {
    return { why: failureWords('consent/missing'), refused: false };
  }
  const chosen = await onePicture(from);
  if (!chosen.ok) {
    const why = chosen.why === 'cancelled' ? null : words[chosen.why];
    return { why, refused: chosen.why === 'refused' };
  }
  const small = await smallPicture(chosen.path, limits.scanBase64Length);
  return small ?? { why: words.unreadable, refused: false };
}

async function readBy({
  base64,
}: SmallPicture): Promise<{ readonly read: ReadCard } | { readonly why: string }> {
  const input = { pictureBase64: base64 };
  const answer = await call('scan.readCard', input, { timeoutMs: READ_MS, attemptMs: READ_MS });
  if (answer.ok) {
    return { read: readFields(answer.value.fields, wordsNow(fieldWords)) };
  }
  const isLate = answer.error === 'network/unreachable';
  return { why: isLate ? wordsNow(text).late : failureWords(answer.error, scanErrors) };
}
