import type { PolicyText } from '../clauses';
import { change } from './2026-11-24/change';
import { collect } from './2026-11-24/collect';
import { keep } from './2026-11-24/keep';
import { optional } from './2026-11-24/optional';
import { rights } from './2026-11-24/rights';
import { scope } from './2026-11-24/scope';
import { storage } from './2026-11-24/storage';
import { use } from './2026-11-24/use';

/** The whole text. Published: a change of one character is a new version in a new file. */
export const text: PolicyText = {
  ...scope,
  ...collect,
  ...optional,
  ...storage,
  ...use,
  ...keep,
  ...rights,
  ...change,
};
