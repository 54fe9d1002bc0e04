import type { Domain } from '@contract/doors';
import { limits } from '@contract/limits';
import type { ReadHandler } from '@server/kernel/handler';
import type { Everyone, ExportedRecord } from '@server/kernel/personal-data';

/** One domain after the other, a part at a time. The cursor is `<domain>:<the domain's mark>`. */
export const exportData =
  (everyone: Everyone): ReadHandler<'rights.export'> =>
  async ({ owner, now }, { after }) => {
    const domains = Object.keys(everyone) as (Domain | 'kernel')[];
    const [started, mark] = splitCursor(after);
    const records: (ExportedRecord & { domain: string })[] = [];
    let at = started === null ? 0 : domains.indexOf(started as Domain);
    let next = mark;
    for (let domain = domains[at]; domain !== undefined; domain = domains[(at += 1)]) {
      do {
        const limit = limits.exportPartItems - records.length;
        const part = await everyone[domain].export({ owner, after: next, limit });
        records.push(...part.records.map((record) => ({ domain, ...record })));
        next = part.next;
        if (next !== null && records.length === limits.exportPartItems) {
          return answer(records, `${domain}:${next}`);
        }
      } while (next !== null);
      if (records.length === limits.exportPartItems && at + 1 < domains.length) {
        return answer(records, `${domains[at + 1] ?? ''}:`);
      }
    }
    return answer(records, null);

    function answer(found: typeof records, cursor: string | null) {
      return { schema: 'lechat-card/export/1' as const, at: now, records: found, next: cursor };
    }
  };

function splitCursor(cursor: string | undefined): [domain: string | null, mark: string | null] {
  if (cursor === undefined) {
    return [null, null];
  }
  const colon = cursor.indexOf(':');
  const mark = cursor.slice(colon + 1);
  return [cursor.slice(0, colon), mark === '' ? null : mark];
}
