import type { Output } from '@contract/index';
import { dropStored, readStored, writeStored } from '@phone/platform/storage';

/** What the first tab showed last time, so that it can show it again before the cloud answers. */
export type FirstPaint = Output<'card.home'>;

export function readFirstPaint(): FirstPaint | null {
  const kept = readStored('firstPaint');
  return isFirstPaint(kept) ? kept : null;
}

/** Only a member's screen is kept: nothing is kept about guests. */
export function keepFirstPaint(home: FirstPaint): void {
  if (home.account === null) {
    dropStored('firstPaint');
  } else {
    writeStored('firstPaint', home);
  }
}

/** An older program may have written another shape: then it is as if nothing were there. */
function isFirstPaint(kept: unknown): kept is FirstPaint {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'account' in kept &&
    'cards' in kept &&
    Array.isArray(kept.cards)
  );
}
