import type * as z from 'zod/mini';
import { account } from './account';
import { bystander } from './bystander';
import { card } from './card';
import { consent } from './consent';
import type { Domain } from './doors';
import type { InputIssue, SharedError } from './errors';
import { exchange } from './exchange';
import { holder } from './holder';
import { job } from './job';
import { location } from './location';
import { media } from './media';
import { report } from './report';
import { message } from './message';
import { organisation } from './organisation';
import { rights } from './rights';
import { scan } from './scan';
import { security } from './security';
import { share } from './share';
import { usage } from './usage';
import { vcard } from './vcard';
import { visit } from './visit';

/** Every action by domain and name. */
export const contract = {
  account,
  card,
  holder,
  exchange,
  message,
  consent,
  rights,
  usage,
  security,
  location,
  share,
  vcard,
  bystander,
  scan,
  media,
  report,
  organisation,
  visit,
  job,
} satisfies Record<Domain, unknown>;
export type Contract = typeof contract;

type Flat = {
  [D in keyof Contract]: {
    [A in keyof Contract[D] & string]: { name: `${D}.${A}`; spec: Contract[D][A] };
  }[keyof Contract[D] & string];
}[keyof Contract];

export type ActionName = Flat['name'];
export type Spec<N extends ActionName> = Extract<Flat, { name: N }>['spec'];
type SchemaOf<N extends ActionName, K extends 'input' | 'output'> =
  Spec<N> extends Record<K, infer S extends z.ZodMiniType> ? S : never;

/** What the phone sends. */
export type Input<N extends ActionName> = z.input<SchemaOf<N, 'input'>>;
/** What a handler gets: parsed, trimmed, branded. */
export type Parsed<N extends ActionName> = z.output<SchemaOf<N, 'input'>>;
/** What a handler answers and the phone receives. */
export type Output<N extends ActionName> = z.output<SchemaOf<N, 'output'>>;
/** The refusals an action declares itself. */
export type DeclaredError<N extends ActionName> =
  Spec<N> extends { errors: readonly (infer E extends string)[] } ? E : never;
export type ErrorOf<N extends ActionName> = DeclaredError<N> | SharedError;

export type Failure<E extends string> = {
  ok: false;
  error: E;
  traceId: string;
  /** With `input/invalid`, and with `content/unsafe` where it is known which field it is about. */
  issues?: readonly InputIssue[];
};
export type Result<N extends ActionName> = { ok: true; value: Output<N> } | Failure<ErrorOf<N>>;
