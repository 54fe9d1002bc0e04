import type { DecisionRule } from '@contract/security';
import { database } from '@server/platform/database';
import { Keyring } from '@server/store/keyring';
import { table } from '@server/store/table';
import type { Person } from './identify';
import type { Request } from './parse';
import { Decisions } from './records';
import { Refusal } from './refusal';
import type { Moment } from './run';

/** Refusals that nobody at the operator decided: the program did, by a rule (PIPL 24). */
const rules: Readonly<Partial<Record<string, DecisionRule>>> = {
  'rate/limited': 'too-often',
  'content/unsafe': 'unsafe-content',
};

/**
 * Keeps for a member what was decided about them, so that they can see it and object. Nothing is
 * kept about guests. One entry an hour for each action and rule, or refusing often would be a way
 * to make us write often.
 */
export async function keepDecision(
  error: unknown,
  { name, spec }: Request,
  { document, owner }: Person,
  { now }: Moment,
): Promise<void> {
  const rule = error instanceof Refusal ? rules[error.code] : undefined;
  if (rule === undefined || document === null) {
    return;
  }
  const hour = now.slice(0, 13);
  const _id = `${owner}.${name}.${rule}.${hour}`;
  const place = { documents: database, keyring: new Keyring(database), isAgreed, now };
  const input =
    rule === 'too-often'
      ? { allowed: spec.limit.count, windowSeconds: spec.limit.windowSeconds }
      : {};
  if ((await database.get(Decisions.name, _id)) === null) {
    const decision = { _id, owner, action: name, rule, outcome: 'refused', at: now } as const;
    await table(place, Decisions).put({ ...decision, ...input });
  }
}

/** It rests on the law; nobody has to agree to it. */
const isAgreed = (): boolean => false;
