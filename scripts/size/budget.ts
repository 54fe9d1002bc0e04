import type { Sizes } from './measure';

const KIB = 1024;
/** In KiB. WeChat's own limits are 2,048 a package and 200 a picture; ours leave room to grow. */
const budget = { mainRaw: 500, mainZstd: 160, subpackageRaw: 1500, totalRaw: 1500, picture: 40 };

/** One sentence for each thing that is too big; none when all is well. */
export function overBudget({ main, subpackages, total, pictures }: Sizes): readonly string[] {
  const checks = [
    { what: 'the main package', bytes: main.raw, most: budget.mainRaw },
    { what: 'the main package, compressed,', bytes: main.zstd, most: budget.mainZstd },
    ...subpackages.map((each) => ({
      what: `the subpackage ${each.name}`,
      bytes: each.raw,
      most: budget.subpackageRaw,
    })),
    { what: 'everything together', bytes: total.raw, most: budget.totalRaw },
    ...pictures.map((each) => ({
      what: `the picture ${each.path}`,
      bytes: each.raw,
      most: budget.picture,
    })),
  ];
  return checks
    .filter(({ bytes, most }) => bytes > most * KIB)
    .map(
      ({ what, bytes, most }) => `${what} has ${(bytes / KIB).toFixed(1)} KiB; at most ${most}.`,
    );
}
