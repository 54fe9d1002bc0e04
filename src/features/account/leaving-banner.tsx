import { useMe } from '@phone/cloud/use-me';
import { dateWords, useDisplay, useWords } from '@phone/features/app';
import { takeBack } from '@phone/features/consent';
import { Notice } from '@phone/ui';
import { text } from './text';

/** For the cooling-off days: when everything goes, and one tap to take it back. */
export function LeavingBanner() {
  const words = useWords(text);
  const { language } = useDisplay();
  const me = useMe();
  if (me?.state !== 'leaving') {
    return null;
  }
  const day = me.leavesAt === null ? '' : dateWords(me.leavesAt, language);
  return (
    <Notice action={{ label: words.stay, onTap: () => void takeBack() }}>
      {words.leaving(day)}
    </Notice>
  );
}
