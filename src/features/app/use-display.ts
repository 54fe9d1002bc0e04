import { useMemo } from 'react';
import {
  chooseDisplay,
  displayOf,
  displayState,
  type Display,
  type DisplayChoice,
} from './display';

/** Language, theme and elder mode as they are on the screen, and how to choose them. */
export function useDisplay(): Display & {
  chosen: DisplayChoice;
  choose: (change: Partial<DisplayChoice>) => void;
} {
  const state = displayState();
  return useMemo(
    () => ({ ...displayOf(state), chosen: state.choice, choose: chooseDisplay }),
    [state],
  );
}
