import Taro from '@tarojs/taro';
import { call } from './call';
import { currentMe } from './me';
import { forgetWhenWithdrawn, keepCounted, readCounted } from './usage-counts';

/** Once, when the program starts. What was counted leaves the phone when the program does. */
export function startUsage(): void {
  forgetWhenWithdrawn();
  Taro.onAppHide(() => void handIn());
}

/**
 * Hands in what was counted, once a day at most and never while a page is opening. What is counted
 * while it is on its way stays for the next time.
 */
export async function handIn(now = new Date()): Promise<void> {
  const { sentOn, counts } = readCounted();
  const today = now.toISOString().slice(0, 10);
  const agreed = currentMe()?.purposes.improve === true && currentMe()?.state === 'live';
  if (!agreed || sentOn === today || Object.keys(counts).length === 0) {
    return;
  }
  // Marked before it is sent: a report that got lost is lost, and never sent a second time.
  keepCounted({ sentOn: today, counts: {} });
  await call('usage.report', { counts });
}
