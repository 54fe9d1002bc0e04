import type { Output } from '@contract/index';
import type { InventoryRow } from '@contract/policy/inventory';
import { inventory } from '@contract/policy/inventory';
import { limits } from '@contract/limits';
import type { ReadHandler } from '@server/kernel/handler';
import { type Everyone, addUp, heldByAll } from '@server/kernel/personal-data';
import { daysAfter } from '@server/store/time';

/** Counts what is there; the inventory says what becomes of it. */
export const previewLeaving =
  (everyone: Everyone): ReadHandler<'rights.previewLeaving'> =>
  async ({ owner, now, account }) => {
    const erasedAt = account.leavesAt ?? daysAfter(now, limits.coolingOffDays);
    // The record of the departure itself will be there too.
    const departure = ['rights.departure', { count: 1, lastEnd: null }] as const;
    const held = addUp([departure, ...(await heldByAll(everyone, owner))]);
    const erased: { item: string; count: number }[] = [];
    const kept: Kept[] = [];
    for (const [item, { count }] of held) {
      const { onLeaving }: InventoryRow = inventory[item];
      if (onLeaving.then === 'erase') {
        erased.push({ item, count });
      } else {
        const { article } = onLeaving;
        kept.push({ item, count, article, until: daysAfter(erasedAt, onLeaving.days) });
      }
    }
    return { erased, kept, erasedAt };
  };

type Kept = Output<'rights.previewLeaving'>['kept'][number];
