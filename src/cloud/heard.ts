import type { Domain } from '@contract/doors';
import type { ActionName } from '@contract/index';
import type { Answer } from './answer';
import { keepFirstPaint, type FirstPaint } from './first-paint';
import { learnMe, meChanges } from './me';
import { learnPolicy } from './policy';
import { countAnswered } from './usage-counts';
import { isWrite } from './writes';

/** It changes the order of a list that is asked for anew anyway when it comes to the front. */
const movesNothing: ActionName = 'holder.opened';

const writtenListeners = new Set<(domain: Domain) => void>();

/** Tells whoever keeps answers that a domain has changed. */
export function onWritten(listener: (domain: Domain) => void): void {
  writtenListeners.add(listener);
}

/**
 * Every answer passes here once on its way to the screen, so that who is signed in is known
 * without asking for it. Begun before the call; the answer may be older than a later write.
 */
export function hear<N extends ActionName>(name: N): (answer: Answer<N>) => void {
  const changesBefore = meChanges();
  return (answer) => {
    learnMe(name, answer, changesBefore);
    if (answer.ok) {
      learnPolicy(answer.value);
    }
    if (name === 'card.home' && answer.ok) {
      keepFirstPaint(answer.value as FirstPaint);
    }
    if (answer.ok) {
      countAnswered(name);
    }
    if (
      isWrite(name) &&
      name !== movesNothing &&
      (answer.ok || answer.error === 'network/unreachable')
    ) {
      const domain = name.slice(0, name.indexOf('.')) as Domain;
      writtenListeners.forEach((listener) => listener(domain));
    }
  };
}
