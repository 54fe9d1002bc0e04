import { limits } from '@contract/limits';
import type { ReadHandler } from '@server/kernel/handler';
import { Decisions } from '@server/kernel/records';

export const listDecisions: ReadHandler<'security.decisions'> = async ({ store }) => {
  const found = await store
    .mine(Decisions)
    .list({ where: {}, order: { at: 'desc' }, limit: limits.decisionsShown });
  return {
    decisions: found.map(({ at, action, rule, outcome, allowed, windowSeconds }) => ({
      at,
      action,
      rule,
      outcome,
      allowed: allowed ?? null,
      windowSeconds: windowSeconds ?? null,
    })),
  };
};
