/** What stands before the colon of a line. */
export type Header = {
  readonly name: string;
  readonly group: string | null;
  readonly parameters: readonly string[];
  readonly encoding: 'quoted-printable' | 'base64' | null;
  readonly charset: string | null;
  /** Where the colon is. */
  readonly end: number;
};

export function headerOf(line: string): Header | null {
  const end = colonOf(line);
  const [first = '', ...parameters] = partsOf(line.slice(0, Math.max(end, 0)));
  const named = /^(?:([\w-]+)\.)?([\w-]+)$/.exec(first.trim());
  if (end < 0 || named === null) {
    return null;
  }
  return {
    name: (named[2] ?? '').toUpperCase(),
    group: named[1]?.toLowerCase() ?? null,
    parameters,
    encoding: encodingOf(parameters),
    charset: charsetOf(parameters),
    end,
  };
}

/**
 * The same as version 3.0 would write it: version 2.1 leaves the name of a parameter out
 * (`TEL;CELL`). What the value was encoded in is taken out: by then it is not encoded any more.
 */
export function repaired({ name, group, parameters }: Header): string {
  const kept = parameters.flatMap((parameter) => {
    const [key = '', ...rest] = parameter.split('=');
    const value = unquotedParameter(rest.join('='));
    if (/^(ENCODING|CHARSET|VALUE)$/i.test(key) || encodings.test(key) || key.trim() === '') {
      return [];
    }
    if (rest.length === 0) {
      return [`TYPE=${quoted(key)}`];
    }
    return value === '' ? [] : value.split(',').map((one) => `${key.trim()}=${quoted(one)}`);
  });
  return [group === null ? name : `${group}.${name}`, ...kept].join(';');
}

const encodings = /^\s*(QUOTED-PRINTABLE|BASE64|B|8BIT|7BIT)\s*$/i;

const unquotedParameter = (value: string): string => value.trim().replace(/^"(.*)"$/, '$1');
const quoted = (value: string): string => `"${value.trim().replace(/"/g, "'")}"`;

function encodingOf(parameters: readonly string[]): Header['encoding'] {
  const named = parameters.map((each) =>
    each
      .replace(/^ENCODING=/i, '')
      .trim()
      .toUpperCase(),
  );
  if (named.includes('QUOTED-PRINTABLE')) {
    return 'quoted-printable';
  }
  return named.includes('BASE64') || named.includes('B') ? 'base64' : null;
}

function charsetOf(parameters: readonly string[]): string | null {
  const found = parameters.find((parameter) => /^CHARSET=/i.test(parameter));
  return found === undefined ? null : unquotedParameter(found.slice('CHARSET='.length));
}

const longestHeader = 2_000;

/** The first colon that is not between quotes. */
function colonOf(line: string): number {
  const head = line.slice(0, longestHeader);
  const before = /^(?:[^":]|"[^"]*")*/.exec(head)?.[0].length ?? 0;
  return head.charAt(before) === ':' ? before : head.indexOf(':');
}

const partsOf = (header: string): string[] => header.match(/(?:[^;"]|"[^"]*")+|"/g) ?? [];
