/** What components ask of the phone around them. The phone provides it before the first page. */
export type Services = {
  /** A packaged, temporary or remote file as an address the browser can load. */
  fileUrl(path: string): string;
  navigate(kind: string, url: string, delta: number): void;
  /** Lets the person choose one row of each column; null when they cancel. */
  pickRows(request: RowsRequest): Promise<number[] | null>;
  pickMoment(request: MomentRequest): Promise<string | null>;
  openType(request: OpenTypeRequest): Promise<void>;
  /** The nickname WeChat offers above the keyboard; null when refused. */
  offerNickname(input: HTMLElement): Promise<string | null>;
  pageMeta(attributes: ReadonlyMap<string, unknown>): void;
  report(where: string, error: unknown): void;
};

export type RowsRequest = {
  readonly title: string;
  readonly columns: readonly (readonly string[])[];
  readonly chosen: readonly number[];
  onColumn(column: number, row: number): void;
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
  emit(type: string, detail: unknown): void;
};

let provided: Services | null = null;

export function provideServices(services: Services): void {
  provided = services;
}

export function services(): Services {
  if (provided === null) {
    throw new Error('The phone has not provided its services yet.');
  }
  return provided;
}
