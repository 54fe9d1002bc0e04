/**
 * What every screen stands on. A page is `<Screen title={words.title}>…</Screen>`; `app.tsx`
 * calls `startApp()` once, outside of any component.
 */
export { dateWords, dayWords, timeWords } from './date-words';
export { failureWords, type CommonError } from './failure-words';
export { LoadState } from './load-state';
export { More } from './more';
export { Refusal, refusedTexts, type Refused } from './refusal';
export { Screen } from './screen';
export { sentences } from './sentences';
export { startApp } from './start-app';
export { useDisplay } from './use-display';
export { useNewBadge } from './use-new-badge';
export { usePageInFront } from './use-page-in-front';
export { mayLeave } from './may-leave';
export { useWords, type Text } from './words';
export { displayNow, wordsNow } from './words-now';
