import type { Words } from './words';

/** Everything that may be counted for `improve`: a closed list, no free text, nothing else. */
export const usageEvents = {
  cardMade: { 'zh-CN': '做了一张名片', en: 'Made a card' },
  cardChanged: { 'zh-CN': '改了一张名片', en: 'Changed a card' },
  cardOpened: { 'zh-CN': '打开了别人发来的名片', en: 'Opened a card sent by somebody' },
  cardKept: { 'zh-CN': '存入名片夹', en: 'Kept a card' },
  keptOpened: { 'zh-CN': '打开了名片夹里的名片', en: 'Opened a kept card' },
  dataTaken: { 'zh-CN': '导出了我的数据', en: 'Took my data' },
} as const satisfies Record<string, Words>;

export type UsageEvent = keyof typeof usageEvents;
// The object's own keys are exactly the declared events.
export const usageEventIds = Object.keys(usageEvents) as [UsageEvent, ...UsageEvent[]];
