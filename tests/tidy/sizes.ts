import type { Rule, SourceFile } from './rule';

const CODE = /[.](tsx?|mjs|cjs|scss)$/;
const most = 250;
const ninetyPercent = 150;
const median = 60;
/** Below this many files, shares of them say nothing. */
const fewFiles = 20;

/** A file is one thing: half of them fit on a screen, none needs a table of contents. */
export const sizes: Rule = {
  name: 'sizes',
  check: (files) => {
    const code = files.filter(({ path }) => CODE.test(path));
    const tooLong = code
      .filter((file) => lineCount(file) > most)
      .map((file) => ({ path: file.path, what: `${lineCount(file)} lines; at most ${most}` }));
    const { half, nine } = lineFigures(files);
    if (code.length >= fewFiles && nine > ninetyPercent) {
      tooLong.push({ path: '', what: `a tenth of the files has over ${nine} lines` });
    }
    if (code.length >= fewFiles && half > median) {
      tooLong.push({ path: '', what: `half of the files have over ${half} lines` });
    }
    return tooLong;
  },
};

/** How long the files are: half have at most `half` lines, nine of ten at most `nine`. */
export function lineFigures(files: readonly SourceFile[]): { half: number; nine: number } {
  const counts = files
    .filter(({ path }) => CODE.test(path))
    .map(lineCount)
    .sort((a, b) => a - b);
  const at = (share: number) => counts[Math.ceil(share * (counts.length - 1))] ?? 0;
  return { half: at(0.5), nine: at(0.9) };
}

function lineCount(file: SourceFile): number {
  return file.text.split('\n').length - 1;
}
