import path from 'node:path';
import { parseArgs } from 'node:util';
import { sentenceOf } from './sentence-of';

/** `bench`: the preview over the local cloud. `cloud`: the local cloud and functions alone. */
export type What = 'bench' | 'cloud';

export type StartOptions = {
  readonly port: number;
  /** Absolute. */
  readonly dataDir: string;
  readonly fresh: boolean;
  readonly sample: boolean;
  readonly open: boolean;
  /** A state to begin with; absolute. */
  readonly importFile: string | null;
  /** Where to write the state, instead of serving; absolute. */
  readonly exportFile: string | null;
};

export type Parsed =
  | { readonly kind: 'run'; readonly options: StartOptions }
  | { readonly kind: 'usage' }
  | { readonly kind: 'refused'; readonly problem: string };

const DEFAULT_PORT = 8790;
const HIGHEST_PORT = 65_535;

export const usage = `  --port N     the port to serve on (${DEFAULT_PORT}); the next free one when it is taken
  --data DIR   where people's data is kept between runs (.data)
  --fresh      forget what is in there and begin anew
  --sample     fill it with a dozen people, their cards and exchanges
  --no-open    don't open the browser
  --export F   write everything that is kept to the file F, its keys to F.keys.json, and end
  --import F   begin with such a file in an empty folder (or with --fresh); takes F.keys.json too`;

/** What follows `npm start --`. Anything it does not know is refused rather than ignored. */
export function parseOptions(args: readonly string[], cwd: string): Parsed {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: String(DEFAULT_PORT) },
        data: { type: 'string', default: '.data' },
        fresh: { type: 'boolean', default: false },
        sample: { type: 'boolean', default: false },
        import: { type: 'string' },
        export: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (problem) {
    return { kind: 'refused', problem: sentenceOf(problem) };
  }
  if (values.help) {
    return { kind: 'usage' };
  }
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > HIGHEST_PORT) {
    return { kind: 'refused', problem: `--port must be a number up to ${HIGHEST_PORT}` };
  }
  if (values.data.trim() === '') {
    return { kind: 'refused', problem: '--data must name a folder' };
  }
  if (values.import?.trim() === '' || values.export?.trim() === '') {
    return { kind: 'refused', problem: '--import and --export must name a file' };
  }
  if (values.export !== undefined && (values.fresh || values.import !== undefined)) {
    return { kind: 'refused', problem: '--export writes what is there: neither new nor imported' };
  }
  return {
    kind: 'run',
    options: {
      port: Number(values.port),
      dataDir: path.resolve(cwd, values.data),
      fresh: values.fresh,
      sample: values.sample,
      open: !values['no-open'],
      importFile: absolute(values.import, cwd),
      exportFile: absolute(values.export, cwd),
    },
  };
}

const absolute = (file: string | undefined, cwd: string): string | null =>
  file === undefined ? null : path.resolve(cwd, file);
