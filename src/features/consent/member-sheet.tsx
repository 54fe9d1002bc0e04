import { useEffect } from 'react';
import { useMe } from '@phone/cloud/use-me';
import { usePageInFront } from '@phone/features/app';
import { hasRefused } from './agreement';
import { AskSheet } from './ask-sheet';
import { memberState, openMemberWay } from './member-state';
import { NameSheet } from './name-sheet';

/**
 * Where the agreement and the nickname are asked for. Place it once, at the end of each page
 * that calls `ensureMember()`; only the page in front shows it. With `firstRun` it opens by
 * itself for somebody who has neither agreed to nor refused this version: the first tab does.
 */
export function MemberSheet({ firstRun = false }: { readonly firstRun?: boolean }) {
  const step = memberState((state) => state.step);
  const inFront = usePageInFront();
  useFirstRun(firstRun && inFront);
  if (!inFront || step === null) {
    return null;
  }
  return step.at === 'ask' ? <AskSheet /> : <NameSheet shown={step.shown} />;
}

/** Asked by the program itself at most once while it runs, whatever the answer was. */
let askedThisRun = false;

function useFirstRun(allowed: boolean): void {
  const me = useMe();
  useEffect(() => {
    if (allowed && me === null && !askedThisRun && !hasRefused()) {
      askedThisRun = true;
      void openMemberWay(true);
    }
  }, [allowed, me]);
}
