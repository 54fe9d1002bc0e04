import type { Behaviour } from './behaviour';
import { collected } from './collected';
import { granted } from './granted';
import { guarded } from './guarded';
import { opening } from './opening';
import { used } from './used';

export type { Behaviour, CheckedRun, Proof } from './behaviour';

/** What the program does for each clause, in the order of the policy. */
export const behaviours: readonly Behaviour[] = [
  ...opening,
  ...collected,
  ...used,
  ...guarded,
  ...granted,
];
