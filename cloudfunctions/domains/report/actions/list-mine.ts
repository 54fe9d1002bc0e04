import { reportsShown } from '@contract/report-words';
import type { ReadHandler } from '@server/kernel/handler';
import { Reports } from '../records';

export const listMine: ReadHandler<'report.mine'> = async ({ store }) => {
  const order = { at: 'desc' } as const;
  const found = await store.mine(Reports).list({ where: {}, order, limit: reportsShown });
  const reports = found.map(({ _id: id, kind, at, dueAt, state, answer = null }) => ({
    ...{ id, kind, at, dueAt, state, answer },
  }));
  return { reports };
};
