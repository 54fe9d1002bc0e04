import type { Faults } from './faults';
import type { Stats } from './stats';

const LIMIT_BYTES = 1024 * 1024;

type Setter = (data: Record<string, unknown>, callback?: () => void) => void;

/**
 * WeChat carries `setData` from the logic thread to the view as JSON, at most 1 MiB at a time.
 * Doing the same here loses what it would lose and counts what it would cost.
 */
export function carrySetData(
  page: { setData: Setter },
  path: string,
  stats: Stats,
  faults: Faults,
): void {
  const set = page.setData.bind(page);
  page.setData = (data, callback) => {
    const text = JSON.stringify(data);
    const bytes = new Blob([text]).size;
    stats.setData.count += 1;
    stats.setData.bytes += bytes;
    stats.setData.largestBytes = Math.max(stats.setData.largestBytes, bytes);
    if (bytes > LIMIT_BYTES) {
      faults.report(path, new Error(`setData of ${bytes} bytes: WeChat takes at most 1 MiB.`));
      return;
    }
    set(JSON.parse(text) as Record<string, unknown>, callback);
  };
}
