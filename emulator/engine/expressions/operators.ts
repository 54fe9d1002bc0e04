import type { Word } from '../vocabulary';
import { arithmetic } from './arithmetic';
import { arrays } from './arrays';
import { dateParts } from './date-parts';
import { dateTexts } from './date-texts';
import { folding } from './folds';
import { logic } from './logic';
import { objects } from './objects';
import type { Operator } from './scope';
import { sets } from './sets';
import { substrings } from './substrings';
import { texts } from './texts';
import { variables } from './variables';

/** Every operator an expression may have. */
export const operators: Readonly<Record<Word<'expression'>, Operator>> = {
  ...arithmetic,
  ...arrays,
  ...dateParts,
  ...dateTexts,
  ...folding,
  ...logic,
  ...objects,
  ...sets,
  ...substrings,
  ...texts,
  ...variables,
};
