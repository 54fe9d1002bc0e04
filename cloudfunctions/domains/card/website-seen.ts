import { safeLink } from '@contract/link';
import type { WebsiteSeen } from '@contract/media';

/** A website as it is shown to others: with where it truly leads. Null where it leads nowhere. */
export function websiteSeen(url: string | undefined): WebsiteSeen | null {
  const link = url === undefined ? null : safeLink(url);
  return url === undefined || link === null ? null : { url, ...link };
}
