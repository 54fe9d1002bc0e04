import { limits } from '@contract/limits';
import type { ReadHandler } from '@server/kernel/handler';
import type { Everyone, ExportedRecord } from '@server/kernel/personal-data';

type Domain = keyof Everyone;
/** Where to go on: in which domain, and after what. */
type Spot = { readonly domain: Domain; readonly after: string | null };

/** One domain after the other, a part at a time. */
export const exportData =
  (everyone: Everyone): ReadHandler<'rights.export'> =>
  async ({ owner, now }, { after }) => {
    const domains = Object.keys(everyone) as Domain[];
    const records: (ExportedRecord & { domain: string })[] = [];
    let spot = after === undefined ? following(domains, null) : spotOf(domains, after);
    while (spot !== null && records.length < limits.exportPartItems) {
      const { domain } = spot;
      const limit = limits.exportPartItems - records.length;
      const part = await everyone[domain].export({ owner, after: spot.after, limit });
      records.push(...part.records.map((record) => ({ domain, ...record })));
      spot = part.next === null ? following(domains, domain) : { domain, after: part.next };
    }
    const next = spot === null ? null : `${spot.domain}:${spot.after ?? ''}`;
    return { schema: 'lechat-card/export/1', at: now, records, next };
  };

function following(domains: readonly Domain[], domain: Domain | null): Spot | null {
  const next = domains[domain === null ? 0 : domains.indexOf(domain) + 1];
  return next === undefined ? null : { domain: next, after: null };
}

/** The cursor is `<domain>:<what the domain said>`. One that was made up leads nowhere. */
function spotOf(domains: readonly Domain[], cursor: string): Spot | null {
  const colon = cursor.indexOf(':');
  const domain = domains.find((each) => each === cursor.slice(0, colon));
  return domain === undefined ? null : { domain, after: cursor.slice(colon + 1) || null };
}
