import { useEffect, useState } from 'react';
import type { Opening, ShareToken } from '@contract/values';
import { newIdempotencyKey } from '@phone/cloud/idempotency-key';

/** Kept while the program runs and nowhere else, one for each link: two say nothing together. */
const openings = new Map<ShareToken, Promise<Opening>>();

/** The random number of this opening: a limited link counts it once, however often it is sent. */
export function openingOf(token: ShareToken): Promise<Opening> {
  const known = openings.get(token) ?? newIdempotencyKey().then((key) => key as string as Opening);
  openings.set(token, known);
  return known;
}

/** Null until it is drawn. */
export function useOpening(token: ShareToken | null): Opening | null {
  const [opening, setOpening] = useState<Opening | null>(null);
  useEffect(() => {
    if (token !== null) {
      void openingOf(token).then(setOpening);
    }
  }, [token]);
  return opening;
}
