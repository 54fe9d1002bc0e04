import type * as z from 'zod/mini';
import type { PurposeId } from './policy/purposes';

/**
 * Who may call an action; one column of the access matrix each.
 * `guest` anyone in WeChat · `member` a registered account · `owner` a member, about a thing of
 * theirs · `holder` a member, about a card they keep · `party` a member,
 * about an exchange they are one side of · `timer` the platform's timer alone · `push` what WeChat
 * tells of its own accord, and nobody else.
 */
export type Access = 'guest' | 'member' | 'owner' | 'holder' | 'party' | 'timer' | 'push';

/** At most `count` calls in each window, per caller. */
export type Limit = { readonly count: number; readonly windowSeconds: number };

/** Everything others need to know about an action without reading its code. */
export type ActionSpec = {
  readonly access: Access;
  /** The purposes the action serves. Each must be consented to, or rest on the law. */
  readonly purposes: readonly PurposeId[];
  /**
   * What it may read beside the items its own purposes allow: those of further purposes, and with
   * `own` all that is the caller's (PIPL 45). Anything else the store refuses to read.
   */
  readonly reads?: readonly (PurposeId | 'own')[] | 'own';
  /** A write needs an idempotency key and leaves an audit entry. */
  readonly writes: boolean;
  /**
   * True where it adds to numbers that say nothing about its caller: no key, no entry, nothing that
   * could tell who it was.
   */
  readonly counts?: true;
  /** True where the answer carries a sealed field: the read leaves an audit entry. */
  readonly sensitive?: true;
  /** True where the action still works for an account in its cooling-off days. */
  readonly whileLeaving?: true;
  readonly limit: Limit;
  readonly input: z.ZodMiniType;
  readonly output: z.ZodMiniType;
  readonly errors: readonly string[];
};

export const action = <const S extends ActionSpec>(spec: S): S => spec;

export const perMinute = (count: number): Limit => ({ count, windowSeconds: 60 });
export const perHour = (count: number): Limit => ({ count, windowSeconds: 3600 });
export const perDay = (count: number): Limit => ({ count, windowSeconds: 86_400 });
