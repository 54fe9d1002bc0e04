import {
  currentVersion,
  type PolicyVersion,
  versions as published,
} from '@contract/policy/versions/index';
import { next } from './next';

/** Stands in for the list of versions: the same with one more. */
export const versions: readonly PolicyVersion[] = [next, ...published];
export { currentVersion };
