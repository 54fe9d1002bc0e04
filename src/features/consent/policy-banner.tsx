import { useState } from 'react';
import { startOf } from '@contract/policy/versions/in-force';
import { usePolicy } from '@phone/cloud/policy';
import { dateWords, useDisplay, useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Notice } from '@phone/ui';
import { CHANGES } from './renew-sheet';
import { text } from './text';

const DAY_MS = 86_400_000;

/** Policy clause 9: everybody is told before a new version counts, with what changes in it. */
export function PolicyBanner() {
  const words = useWords(text);
  const { language } = useDisplay();
  const policy = usePolicy();
  const [now] = useState(() => Date.now());
  if (policy?.notice === null || policy === undefined) {
    return null;
  }
  const { inForce, notice } = policy;
  const days = Math.ceil((Date.parse(startOf(notice.effectiveAt)) - now) / DAY_MS);
  const see = () => void go.to(CHANGES, { from: inForce.id, to: notice.id });
  return (
    <Notice action={{ label: words.seeChanges, onTap: see }}>
      {words.coming(dateWords(notice.effectiveAt, language), Math.max(days, 0))}
    </Notice>
  );
}
