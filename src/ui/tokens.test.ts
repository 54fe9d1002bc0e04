import { readFileSync } from 'node:fs';
import path from 'node:path';

const themes = ['light', 'dark', 'elder', 'elder and dark'] as const;
const scss = readFileSync(path.join(__dirname, 'tokens.scss'), 'utf8');

/** The colour of a token in each of the four columns of the table. */
function columns(token: string): readonly string[] {
  const row = new RegExp(`^  ${token}: +\\(([^)]*)\\)`, 'm').exec(scss)?.[1];
  if (row === undefined) {
    throw new Error(`no token ${token}`);
  }
  return row.split(',').map((colour) => colour.trim());
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG's contrast ratio, 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const written = [
  ...['ink', 'ink-2', 'ink-3', 'accent', 'seal'].flatMap((ink) =>
    ['paper', 'card', 'wash'].map((surface) => [ink, surface] as const),
  ),
  ['on-accent', 'accent'] as const,
  ['seal', 'seal-wash'] as const,
].filter(([ink, surface]) => !(ink === 'seal' && surface === 'wash'));

describe.each(themes)('in %s', (theme) => {
  const column = themes.indexOf(theme);
  const least = theme.startsWith('elder') ? 7 : 4.5;

  test.each(written)('%s can be read on %s', (ink, surface) => {
    const ratio = contrast(columns(ink)[column] ?? '', columns(surface)[column] ?? '');
    expect(ratio).toBeGreaterThanOrEqual(least);
  });
});

test('every token has a colour in every theme', () => {
  const table = scss.slice(scss.indexOf('$colours: ('), scss.indexOf(');'));
  const rows = [...table.matchAll(/^ {2}([a-z0-9-]+):/gm)].map(([, name]) => name ?? '');
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    expect(columns(row)).toHaveLength(themes.length);
  }
});
