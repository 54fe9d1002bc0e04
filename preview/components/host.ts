/** What components ask of the phone around them. The phone provides it before the first page. */
export type Host = {
  /** A packaged, temporary or remote file as an address the browser can load. */
  readonly fileUrl: (path: string) => string;
  readonly navigate: (kind: string, url: string, delta: number) => void;
  /** Lets the person choose one row of each column; null when they cancel. */
  readonly pickRows: (request: RowsRequest) => Promise<number[] | null>;
  readonly pickMoment: (request: MomentRequest) => Promise<string | null>;
  readonly openType: (request: OpenTypeRequest) => Promise<void>;
  /** The nickname WeChat offers above the keyboard; null when refused. */
  readonly offerNickname: (input: HTMLElement) => Promise<string | null>;
  readonly pageMeta: (attributes: ReadonlyMap<string, unknown>) => void;
  readonly report: (where: string, error: unknown) => void;
};

export type RowsRequest = {
  readonly title: string;
  readonly columns: readonly (readonly string[])[];
  readonly chosen: readonly number[];
  readonly onColumn: (column: number, row: number) => void;
};

export type MomentRequest = {
  readonly kind: 'date' | 'time';
  readonly fields: string;
  readonly start: string;
  readonly end: string;
  readonly value: string;
};

export type OpenTypeRequest = {
  readonly type: string;
  readonly id: string;
  readonly dataset: Readonly<Record<string, unknown>>;
  readonly emit: (type: string, detail: unknown) => void;
};

let provided: Host | null = null;

export function provideHost(given: Host): void {
  provided = given;
}

export function host(): Host {
  if (provided === null) {
    throw new Error('The phone is not there yet.');
  }
  return provided;
}
