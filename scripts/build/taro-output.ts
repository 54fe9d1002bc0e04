/** Where a build stands, in webpack's own words. */
export type BuildProgress = { readonly percent: number; readonly doing: string };

const COLOURS_AND_CURSOR = /\u001B\[[0-9;?]*[A-Za-z]/g;
const PROGRESS = /([a-z][a-z ]*) \((\d{1,3})%\)/g;
const MOST_LINES = 60;

/** The last progress that a piece of Taro's output tells, if it tells one. */
export function progressIn(chunk: string): BuildProgress | null {
  const last = [...withoutColours(chunk).matchAll(PROGRESS)].at(-1);
  return last === undefined
    ? null
    : { percent: Math.min(100, Number(last[2])), doing: (last[1] ?? '').trim() };
}

/** What a person reads when a build failed: webpack's list of errors, without progress bars. */
export function readableErrors(output: string): string {
  const lines = withoutColours(output).split(/\r?\n/);
  const list = lines.findLastIndex((line) => /✖ Errors/.test(line));
  const first = lines.findIndex((line) => /\berror\b/i.test(line));
  const told = list >= 0 ? lines.slice(list + 1) : first >= 0 ? lines.slice(first) : lines;
  return told
    .filter((line) => line.trim() !== '' && !/Webpack [█\s]/.test(line))
    .slice(0, MOST_LINES)
    .join('\n');
}

function withoutColours(text: string): string {
  return text.replace(COLOURS_AND_CURSOR, '');
}
