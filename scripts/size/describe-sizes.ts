import type { PackageSize, Sizes } from './measure';

/** A table in KiB, one line a package. */
export function describeSizes({ main, subpackages, total }: Sizes): string {
  const rows = [main, ...subpackages, total];
  const width = Math.max(...rows.map(({ name }) => name.length));
  const line = ({ name, raw, zstd }: PackageSize) =>
    `${name.padEnd(width)}  ${kib(raw)}  ${kib(zstd)}`;
  return [`${'KiB'.padEnd(width)}       raw      zstd`, ...rows.map(line)].join('\n');
}

function kib(bytes: number): string {
  return (bytes / 1024).toFixed(1).padStart(8);
}
