import type { PolicyText } from '../clauses';
import { change } from './2026-11-23/change';
import { collect } from './2026-11-23/collect';
import { keep } from './2026-11-23/keep';
import { rights } from './2026-11-23/rights';
import { scope } from './2026-11-23/scope';
import { storage } from './2026-11-23/storage';
import { use } from './2026-11-23/use';

/** The whole text. Published: a change of one character is a new version in a new file. */
export const text: PolicyText = {
  ...scope,
  ...collect,
  ...storage,
  ...use,
  ...keep,
  ...rights,
  ...change,
};
