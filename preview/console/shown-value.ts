/** How a stored value is shown: whole where it is short, never as a blob. */
export type Shown =
  | { readonly kind: 'text'; readonly text: string; readonly left?: number }
  | { readonly kind: 'sealed'; readonly suite: string }
  | { readonly kind: 'hash'; readonly text: string }
  | { readonly kind: 'bytes'; readonly bytes: number };

export type Row = { readonly path: string; readonly shown: Shown };
export type Rows = { readonly rows: readonly Row[]; readonly left: number };

/** A document as rows, one for each value, however deep it lies. */
export function rowsOf(document: Readonly<Record<string, unknown>>): Rows {
  const rows: Row[] = [];
  collect(document, '', rows);
  return { rows: rows.slice(0, mostRows), left: Math.max(0, rows.length - mostRows) };
}

export function shownValue(value: unknown): Shown {
  if (typeof value === 'string') {
    return shownText(value);
  }
  const bytes = binaryLength(value);
  return bytes === null ? { kind: 'text', text: plain(value) } : { kind: 'bytes', bytes };
}

const mostRows = 100;
const longestText = 120;
/** `aes-256-gcm:` and base64: a cipher suite by its name, then what it made. */
const SEALED = /^([a-z0-9]+(?:[-+][a-z0-9]+)+):[A-Za-z0-9+/]{24,}={0,2}$/;
const HASH = /^[\w-]{32,}$/;

function collect(value: unknown, path: string, rows: Row[]): void {
  if (!isHolder(value) || isExtended(value)) {
    rows.push({ path, shown: shownValue(value) });
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    collect(item, path === '' ? key : `${path}.${key}`, rows);
  }
}

const isHolder = (value: unknown): value is object =>
  value !== null && typeof value === 'object' && Object.keys(value).length > 0;

/** A date, a number or bytes, which extended JSON writes as an object. */
const isExtended = (value: object): boolean => Object.keys(value)[0]?.startsWith('$') === true;

function shownText(text: string): Shown {
  const [, suite] = SEALED.exec(text) ?? [];
  if (suite !== undefined) {
    return { kind: 'sealed', suite };
  }
  if (HASH.test(text)) {
    return { kind: 'hash', text: `${text.slice(0, 6)}…${text.slice(-4)}` };
  }
  const letters = [...text];
  return letters.length > longestText
    ? { kind: 'text', text: letters.slice(0, longestText).join(''), left: letters.length }
    : { kind: 'text', text };
}

function binaryLength(value: unknown): number | null {
  const base64: unknown = Reflect.get(Object(Reflect.get(Object(value), '$binary')), 'base64');
  return typeof base64 === 'string' ? atob(base64).length : null;
}

function plain(value: unknown): string {
  const date: unknown = Reflect.get(Object(value), '$date');
  return typeof date === 'string' ? date : JSON.stringify(value);
}
