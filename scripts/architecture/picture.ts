import type { Box } from './boxes';
import { boxes, frames } from './boxes';
import { listFolder, readArrows } from './read-imports';
import { curve } from './curve';

const WIDTH = 1160;
const HEIGHT = 660;
const MARGIN = 14;
const LOW_PX = 80;
const LETTER_PX = 7.2;
const SEPARATOR = ' · ';
const STYLE = `
  text { font: 15px system-ui, 'PingFang SC', 'Noto Sans SC', sans-serif; fill: #1b1f24; }
  .title { font-weight: 600; }
  .says, .frame-title { font-size: 13px; fill: #565d66; }
  .list { font-size: 13px; fill: #1e5b5a; }
  .box { fill: #ffffff; stroke: #c9c3b6; }
  .frame { fill: none; stroke: #c9c3b6; stroke-dasharray: 4 4; }
  .arrow { fill: none; stroke: #1e5b5a; stroke-opacity: 0.55; stroke-width: 1.4; }`;

/** The architecture as the code's own imports draw it. The same code gives the same picture. */
export function drawArchitecture(root: string): string {
  const arrows = readArrows(
    root,
    boxes.map(({ path }) => path),
  );
  const boxOf = new Map(boxes.map((box) => [box.path, box]));
  const paths = arrows.flatMap(({ from, to }) => {
    const [start, end] = [boxOf.get(from), boxOf.get(to)];
    return start === undefined || end === undefined
      ? []
      : `  <path class="arrow" marker-end="url(#tip)" d="${curve(start, end)}"><title>${name(from)} imports ${name(to)}</title></path>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">`,
    '  <title>Which folder imports which</title>',
    `  <style>${STYLE}\n  </style>`,
    '  <defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="#1e5b5a"/></marker></defs>',
    `  <rect width="${WIDTH}" height="${HEIGHT}" fill="#f6f4ef"/>`,
    ...frames.map(
      ({ title, x, y, width, height }) =>
        `  <rect class="frame" x="${x}" y="${y}" width="${width}" height="${height}" rx="14"/><text class="frame-title" x="${x + 16}" y="${y + 26}">${title}</text>`,
    ),
    ...paths,
    ...boxes.map((box) => drawBox(root, box)),
    '</svg>',
    '',
  ].join('\n');
}

function drawBox(root: string, box: Box): string {
  const { x, y, width, height } = box;
  const line = (kind: string, row: number, text: string): string =>
    `<text class="${kind}" x="${x + MARGIN}" y="${y + 28 + row * 20}">${text}</text>`;
  const names = box.lists === true ? listFolder(root, box.path) : [];
  const list =
    height > LOW_PX
      ? wrap(names, Math.floor((width - 2 * MARGIN) / LETTER_PX)).map((text, row) =>
          line('list', row + 2, text),
        )
      : [listBeside(box, names.join(SEPARATOR))];
  return [
    `  <rect class="box" x="${x}" y="${y}" width="${width}" height="${height}" rx="10"/>`,
    line('title', 0, box.title),
    line('says', 1, box.says),
    ...(names.length === 0 ? [] : list),
  ].join('');
}

/** Names in lines of at most so many letters. */
function wrap(names: readonly string[], letters: number): readonly string[] {
  const lines: string[] = [];
  for (const each of names) {
    const longer = `${lines.at(-1) ?? ''}${SEPARATOR}${each}`;
    if (lines.length > 0 && longer.length <= letters) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(each);
    }
  }
  return lines;
}

/** A low box has its list at the right of its title. */
function listBeside({ x, y, width }: Box, list: string): string {
  return `<text class="list" text-anchor="end" x="${x + width - MARGIN}" y="${y + 28}">${list}</text>`;
}

function name(path: string): string {
  return path.replace(/\/$/, '');
}
