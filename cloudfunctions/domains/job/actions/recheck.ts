import { timeFor } from '@server/kernel/erasure';
import type { TimerHandler } from '@server/kernel/handler';
import { recheckPending } from '../../media';

const runMs = 40_000;

export const recheck: TimerHandler<'job.recheck'> = async ({ now }, { dryRun = false }) =>
  recheckPending(now, timeFor(runMs), dryRun);
