import type { Document } from './document';

// The SDK's own typings say `any`, or `Promise | void`, for most of this. These are the parts we
// use, as they answer.

type Command = { and(other: Command): Command };
type Stats<K extends string> = { readonly stats: Readonly<Record<K, number>> };

export type SdkQuery = {
  orderBy(field: string, direction: 'asc' | 'desc'): SdkQuery;
  limit(count: number): SdkQuery;
  field(fields: Record<string, boolean>): SdkQuery;
  get(): Promise<{ readonly data: Document[] }>;
  count(): Promise<{ readonly total: number }>;
  remove(): Promise<Stats<'removed'>>;
};

/** An expression of the aggregation language; the SDK makes them, nobody looks inside. */
type Expression = { readonly expression: unique symbol };
type Value = string | number | null | Expression;

type SdkPipeline = {
  match(condition: object): SdkPipeline;
  unwind(field: string): SdkPipeline;
  group(by: Readonly<Record<string, Value>>): SdkPipeline;
  limit(count: number): SdkPipeline;
  end(): Promise<{ readonly list: readonly Readonly<Record<string, unknown>>[] }>;
};

type SdkDocument = {
  get(): Promise<{ readonly data: Document | null }>;
  set(options: { readonly data: object }): Promise<unknown>;
  update(options: { readonly data: object }): Promise<Stats<'updated'>>;
  remove(): Promise<Stats<'removed'>>;
};

type SdkCollection = {
  doc(id: string): SdkDocument;
  add(options: { readonly data: object }): Promise<unknown>;
  where(condition: object): SdkQuery;
  aggregate(): SdkPipeline;
};

export type SdkDocuments = { collection(name: string): SdkCollection };

export type SdkTransaction = SdkDocuments & {
  commit(): Promise<unknown>;
  rollback(): Promise<unknown>;
};

export type SdkDatabase = SdkDocuments & {
  readonly command: Readonly<
    Record<'gt' | 'gte' | 'lt' | 'lte', (value: string | number) => Command>
  > & {
    in(values: readonly unknown[]): Command;
    inc(by: number): unknown;
    readonly aggregate: {
      sum(value: Value): Expression;
      max(value: Value): Expression;
      neq(values: readonly [Value, Value]): Expression;
      ifNull(values: readonly [Value, Value]): Expression;
      cond(choice: { if: Expression; then: number; else: number }): Expression;
    };
  };
  startTransaction(): Promise<SdkTransaction>;
};
