import { usePolicy } from '@phone/cloud/policy';
import { dayWords, useDisplay, useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Notice } from '@phone/ui';
import { CHANGES } from './renew-sheet';
import { text } from './text';

/** Policy clause 9: everybody is told before a new version counts, with what changes in it. */
export function PolicyBanner() {
  const words = useWords(text);
  const { language } = useDisplay();
  const policy = usePolicy();
  if (policy?.notice === null || policy === undefined) {
    return null;
  }
  const { inForce, notice } = policy;
  const see = () => void go.to(CHANGES, { from: inForce.id, to: notice.id });
  return (
    <Notice action={{ label: words.seeChanges, onTap: see }}>
      {words.coming(dayWords(notice.effectiveAt, language), notice.daysLeft)}
    </Notice>
  );
}
