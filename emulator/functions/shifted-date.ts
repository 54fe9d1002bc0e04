/**
 * Makes `Date` inside a function follow the cloud's clock and speak UTC, as on the platform.
 * `offset` is asked at every reading, so one warm instance follows the clock between invocations.
 */
export function installDate(offset: () => number): void {
  const Machine = Date;
  if (Intl.DateTimeFormat().resolvedOptions().timeZone !== 'UTC') {
    speakUtc(Machine);
  }
  const now = (): number => Machine.now() + offset();
  const shifted = new Proxy(Machine, {
    construct: (target, parts: unknown[], made) =>
      Reflect.construct(target, inUtc(parts.length === 0 ? [now()] : parts), made) as Date,
    apply: () => new shifted().toString(),
    get: (target, key): unknown => {
      if (key === 'now') {
        return now;
      }
      return key === 'parse' ? parseUtc : (Reflect.get(target, key) as unknown);
    },
  });
  Machine.prototype.constructor = shifted;
  globalThis.Date = shifted;
}

/** Parts and texts without a zone mean local time, which is UTC here. */
function inUtc(parts: unknown[]): unknown[] {
  const [first] = parts;
  if (parts.length === 1) {
    return typeof first === 'string' ? [parseUtc(first)] : parts;
  }
  return [Date.UTC(...(parts.map(Number) as [number, number]))];
}

const machineParse = Date.parse;
const zoned = /(?:Z|GMT|UTC?|[+-]\d{2}:?\d{2}|\))\s*$/i;

/** A date alone is UTC by the language's own rule; anything else without a zone gets one. */
function parseUtc(text: string): number {
  const plain = text.trim();
  if (zoned.test(plain) || /^\d{4}(-\d{2}){0,2}$/.test(plain)) {
    return machineParse(plain);
  }
  const asUtc = machineParse(/\d[T ]\d/.test(plain) ? `${plain}Z` : `${plain} UTC`);
  return Number.isNaN(asUtc) ? machineParse(plain) : asUtc;
}

const parts = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];

function speakUtc(machine: DateConstructor): void {
  const prototype: object = machine.prototype;
  for (const part of [...parts, 'Day']) {
    Reflect.set(prototype, `get${part}`, Reflect.get(prototype, `getUTC${part}`));
  }
  for (const part of parts) {
    Reflect.set(prototype, `set${part}`, Reflect.get(prototype, `setUTC${part}`));
  }
  Reflect.set(prototype, 'getTimezoneOffset', () => 0);
  Reflect.set(prototype, 'toString', function (this: Date) {
    return this.toUTCString().replace(/GMT$/, 'GMT+0000 (Coordinated Universal Time)');
  });
  const Format = Intl.DateTimeFormat;
  const utcFormat = (locales?: string | string[], options?: Intl.DateTimeFormatOptions) =>
    new Format(locales, { timeZone: 'UTC', ...options });
  type Given = Parameters<typeof utcFormat>;
  Intl.DateTimeFormat = new Proxy(Format, {
    construct: (_target, given) => utcFormat(...(given as Given)),
    apply: (_target, _self, given) => utcFormat(...(given as Given)),
  });
  for (const method of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    const original: unknown = Reflect.get(prototype, method);
    if (typeof original === 'function') {
      Reflect.set(prototype, method, function (this: Date, locales?: string, options?: object) {
        const given = [locales, { timeZone: 'UTC', ...options }];
        return Reflect.apply(original, this, given) as string;
      });
    }
  }
}
