import type { TimerHandler } from '@server/kernel/handler';
import { checkAnswered } from '../../media';

/** `risky` alone is WeChat's refusal; `review` asks for a human eye, and shows it meanwhile. */
export const mediaChecked: TimerHandler<'job.mediaChecked'> = async ({ now }, input) => {
  const { trace, suggest, label } = input;
  const finding = suggest === null ? null : { safe: suggest !== 'risky', label };
  return { settled: await checkAnswered(trace, finding, now) };
};
