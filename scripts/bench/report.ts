import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import type { Row } from './measure';
import { table } from './table';

/** The machine and the table, as text. */
export function report(rows: readonly Row[]): string {
  const head = ['', 'median', '× loopback', '× bare store', 'prototype'];
  const lines = rows.map((row) => [
    row.name,
    `${row.medianMs.toFixed(2)} ms`,
    row.perLoopback.toFixed(1),
    row.perBare >= 100 ? row.perBare.toFixed(0) : row.perBare.toFixed(1),
    row.prototype,
  ]);
  return [...machine(), '', ...table([head, ...lines])].join('\n');
}

function machine(): string[] {
  const [first] = cpus();
  const gigabytes = (totalmem() / 2 ** 30).toFixed(0);
  const load = loadavg().map((each) => each.toFixed(1));
  return [
    `${cpus().length} × ${first?.model.trim() ?? 'unknown'}, ${gigabytes} GB`,
    `${platform()} ${release()}, Node ${process.versions.node}, load ${load.join(' ')}`,
  ];
}
