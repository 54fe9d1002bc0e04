import { displayOf, displayState, type Display } from './display';
import type { BothLanguages, Phrases, Same } from './words';

/** The words in the language on the screen, for what is said outside of a component. */
export function wordsNow<P extends Phrases>(text: BothLanguages<P>): Same<P> {
  // `BothLanguages` holds the two to the same phrases.
  return text[displayNow().language] as Same<P>;
}

/** Language, theme and elder mode as they are on the screen, outside of a component. */
export function displayNow(): Display {
  return displayOf(displayState.getState());
}
