/** The seven fields of a timer: which values of each it fires at; null for every value. */
export type Cron = readonly (ReadonlySet<number> | null)[];

/**
 * Reads `second minute hour day month weekday year`. Known are `*`, numbers, lists, ranges and
 * steps; names and the year are refused rather than guessed.
 */
export function parseCron(text: string): Cron {
  const parts = text.trim().split(/\s+/);
  if (parts.length !== fields.length) {
    throw new Error(`a timer has seven fields: ${text}`);
  }
  return fields.map((field, at) => parseField(parts[at] ?? '', field, text));
}

/** Whether the timer fires at this second. The platform reads timers in China's time. */
export function matches(cron: Cron, epochMs: number): boolean {
  const time = new Date(epochMs + chinaOffsetMs);
  const values = [
    time.getUTCSeconds(),
    time.getUTCMinutes(),
    time.getUTCHours(),
    time.getUTCDate(),
    time.getUTCMonth() + 1,
    time.getUTCDay(),
    time.getUTCFullYear(),
  ];
  return cron.every((allowed, at) => allowed === null || allowed.has(values[at] ?? -1));
}

const chinaOffsetMs = 8 * 3_600_000;

type Field = { readonly name: string; readonly from: number; readonly to: number };

const fields: readonly Field[] = [
  { name: 'second', from: 0, to: 59 },
  { name: 'minute', from: 0, to: 59 },
  { name: 'hour', from: 0, to: 23 },
  { name: 'day', from: 1, to: 31 },
  { name: 'month', from: 1, to: 12 },
  { name: 'weekday', from: 0, to: 6 },
  { name: 'year', from: 1, to: 0 },
];

function parseField(text: string, field: Field, whole: string): ReadonlySet<number> | null {
  if (text === '*' || (text === '?' && field.name !== 'second')) {
    return null;
  }
  return new Set(text.split(',').flatMap((item) => parseItem(item, field, whole)));
}

function parseItem(item: string, field: Field, whole: string): number[] {
  const found = /^(?:(\*)|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(item);
  const [, every, low, high, step] = found ?? [];
  const from = every ? field.from : Number(low);
  const to = every || (step && !high) ? field.to : Number(high ?? low);
  const by = Number(step ?? 1);
  if (!found || from < field.from || to > field.to || from > to || by < 1) {
    throw new Error(`the ${field.name} of a timer is not understood: ${whole}`);
  }
  const count = Math.floor((to - from) / by) + 1;
  return Array.from({ length: count }, (_, at) => from + at * by);
}
