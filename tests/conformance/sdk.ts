/**
 * The parts of wx-server-sdk that the conformance tests speak to, typed by hand: the package's own
 * types allow `void | string` everywhere.
 */
export type Sdk = {
  init(options: { env: unknown; secretId?: string; secretKey?: string }): void;
  database(options?: { throwOnNotFound?: boolean }): Database;
  callFunction(call: { name: string; data?: object }): Promise<{ result: unknown }>;
  uploadFile(file: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>;
  downloadFile(file: { fileID: string }): Promise<{ fileContent: Buffer }>;
  getTempFileURL(files: {
    fileList: (string | { fileID: string; maxAge?: number })[];
  }): Promise<{ fileList: { tempFileURL: string; status: number; maxAge?: number }[] }>;
  deleteFile(files: { fileList: string[] }): Promise<{ fileList: { status: number }[] }>;
  readonly openapi: Record<string, Record<string, (given: object) => Promise<OpenResult>>>;
  readonly DYNAMIC_CURRENT_ENV: unknown;
};

export type OpenResult = Record<string, unknown> & { errCode?: number; buffer?: Buffer };

export type Row = Record<string, unknown>;
export type Stats = { stats: { updated?: number; created?: number; removed?: number } };

export type Document = {
  get(): Promise<{ data: Row }>;
  set(options: { data: object }): Promise<Stats>;
  update(options: { data: object }): Promise<Stats>;
  remove(): Promise<Stats>;
  field(fields: object): Document;
};

export type Query = {
  where(condition: unknown): Query;
  orderBy(path: string, direction: 'asc' | 'desc'): Query;
  skip(count: number): Query;
  limit(count: number): Query;
  field(fields: object): Query;
  get(): Promise<{ data: Row[] }>;
  count(): Promise<{ total: number }>;
  update(options: { data: object; multi?: boolean }): Promise<Stats>;
  remove(options?: { multi?: boolean }): Promise<Stats>;
};

export type Collection = Query & {
  doc(id: unknown): Document;
  add(options: { data: unknown }): Promise<{ _id: string; _ids?: string[] }>;
  aggregate(): Pipeline;
};

export type Pipeline = { end(): Promise<{ list: Row[] }>; done(): unknown } & {
  [
    stage in
      | 'match'
      | 'group'
      | 'project'
      | 'addFields'
      | 'sort'
      | 'skip'
      | 'limit'
      | 'unwind'
      | 'lookup'
      | 'sortByCount'
      | 'bucket'
      | 'count'
      | 'geoNear'
      | 'replaceRoot'
      | 'facet'
      | 'sample'
      | 'bucketAuto'
  ]: (value: unknown) => Pipeline;
};

export type Transaction = {
  collection(name: string): Collection;
  commit(): Promise<unknown>;
  rollback(): Promise<unknown>;
};

/** What an operator gives; conditions can be joined. */
export type Condition = {
  and(...others: unknown[]): Condition;
  or(...others: unknown[]): Condition;
};

type Operators<Name extends string, Given> = { [name in Name]: (...values: unknown[]) => Given };

type CommandName =
  | 'eq'
  | 'neq'
  | 'gt'
  | 'gte'
  | 'lt'
  | 'lte'
  | 'in'
  | 'nin'
  | 'and'
  | 'or'
  | 'nor'
  | 'not'
  | 'exists'
  | 'size'
  | 'all'
  | 'elemMatch'
  | 'mod'
  | 'expr'
  | 'geoNear'
  | 'geoWithin'
  | 'geoIntersects'
  | 'set'
  | 'remove'
  | 'rename'
  | 'inc'
  | 'mul'
  | 'min'
  | 'max'
  | 'push'
  | 'pop'
  | 'shift'
  | 'unshift'
  | 'pull'
  | 'pullAll'
  | 'addToSet';

type ExpressionName =
  | 'abs'
  | 'add'
  | 'ceil'
  | 'divide'
  | 'exp'
  | 'floor'
  | 'ln'
  | 'log'
  | 'log10'
  | 'mod'
  | 'multiply'
  | 'pow'
  | 'sqrt'
  | 'subtract'
  | 'trunc'
  | 'arrayElemAt'
  | 'arrayToObject'
  | 'concatArrays'
  | 'filter'
  | 'in'
  | 'indexOfArray'
  | 'isArray'
  | 'map'
  | 'range'
  | 'reduce'
  | 'reverseArray'
  | 'size'
  | 'slice'
  | 'zip'
  | 'and'
  | 'not'
  | 'or'
  | 'cmp'
  | 'eq'
  | 'gt'
  | 'gte'
  | 'lt'
  | 'lte'
  | 'neq'
  | 'cond'
  | 'ifNull'
  | 'switch'
  | 'dateFromParts'
  | 'dateFromString'
  | 'dayOfMonth'
  | 'dayOfWeek'
  | 'dayOfYear'
  | 'isoDayOfWeek'
  | 'isoWeek'
  | 'isoWeekYear'
  | 'millisecond'
  | 'minute'
  | 'month'
  | 'second'
  | 'hour'
  | 'week'
  | 'year'
  | 'literal'
  | 'mergeObjects'
  | 'objectToArray'
  | 'allElementsTrue'
  | 'anyElementTrue'
  | 'setDifference'
  | 'setEquals'
  | 'setIntersection'
  | 'setIsSubset'
  | 'setUnion'
  | 'concat'
  | 'dateToString'
  | 'indexOfBytes'
  | 'indexOfCP'
  | 'split'
  | 'strLenBytes'
  | 'strLenCP'
  | 'strcasecmp'
  | 'substr'
  | 'substrBytes'
  | 'substrCP'
  | 'toLower'
  | 'toUpper'
  | 'addToSet'
  | 'avg'
  | 'first'
  | 'last'
  | 'max'
  | 'min'
  | 'push'
  | 'stdDevPop'
  | 'stdDevSamp'
  | 'sum'
  | 'let';

export type Database = {
  collection(name: string): Collection;
  createCollection(name: string): Promise<unknown>;
  startTransaction(): Promise<Transaction>;
  runTransaction<T>(work: (transaction: Transaction) => Promise<T>, times?: number): Promise<T>;
  serverDate(options?: { offset: number }): unknown;
  RegExp(options: { regexp: string; options?: string }): unknown;
  readonly Geo: { Point: new (longitude: number, latitude: number) => unknown };
  readonly command: Operators<CommandName, Condition> & {
    aggregate: Operators<ExpressionName, unknown> & { pipeline(): Pipeline };
  };
};
