import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const built = buildSync({
  stdin: {
    contents: `import { installDate } from './shifted-date';
let offset = 0;
installDate(() => offset);
Object.assign(globalThis, { shift: (ms) => { offset = ms; } });`,
    resolveDir: __dirname,
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  write: false,
});

/** Runs an expression where the machine's own time is New York's. */
function inNewYork(expression: string): unknown {
  const code = `${built.outputFiles[0]?.text ?? ''};process.stdout.write(JSON.stringify(${expression}))`;
  const env = { PATH: process.env['PATH'] ?? '', TZ: 'America/New_York' };
  return JSON.parse(
    execFileSync(process.execPath, ['-e', code], { env, cwd: join(__dirname) }).toString(),
  );
}

test.each([
  ['new Date(2026, 0, 31, 5).toISOString()', '2026-01-31T05:00:00.000Z'],
  ["new Date('2026-01-31T05:00:00').toISOString()", '2026-01-31T05:00:00.000Z'],
  ["new Date('2026-01-31 05:00').toISOString()", '2026-01-31T05:00:00.000Z'],
  ["new Date('2026-01-31').toISOString()", '2026-01-31T00:00:00.000Z'],
  ["new Date('2026-01-31T05:00:00+08:00').toISOString()", '2026-01-30T21:00:00.000Z'],
  ["new Date('Jan 31, 2026').toISOString()", '2026-01-31T00:00:00.000Z'],
  ["Date.parse('2026-07-01T00:00:00')", Date.UTC(2026, 6, 1)],
  ['new Date(0).getHours()', 0],
  ['new Date(0).getTimezoneOffset()', 0],
  ['(() => { const d = new Date(0); d.setHours(5); return d.getTime(); })()', 18_000_000],
  ["new Date(0).toLocaleString('en-GB')", '01/01/1970, 00:00:00'],
  ["new Date(0).toLocaleString('en-GB', { timeZone: 'Asia/Shanghai' })", '01/01/1970, 08:00:00'],
  ['new Intl.DateTimeFormat().resolvedOptions().timeZone', 'UTC'],
  ['new Date(Number.NaN).getTime()', null],
  ["new Date('nonsense').getTime()", null],
  ['new Date(0) instanceof Date', true],
  ['new Date(new Date(5)).getTime()', 5],
  ['new Date(null).getTime()', 0],
  ['(() => { class Mine extends Date {} return new Mine(5) instanceof Mine; })()', true],
])('%s is %j', (expression, value) => {
  expect(inNewYork(expression)).toEqual(value);
});

test('now and new Date follow the offset of the moment', () => {
  const [now, made, text] = inNewYork(
    '(shift(3_600_000), [Date.now() - performance.timeOrigin - performance.now(), new Date() - Date.now(), Date().slice(-33)])',
  ) as [number, number, string];
  expect(Math.abs(now - 3_600_000)).toBeLessThan(1_000);
  expect(Math.abs(made)).toBeLessThan(1_000);
  expect(text).toBe('GMT+0000 (Coordinated Universal Time)'.slice(-33));
});
