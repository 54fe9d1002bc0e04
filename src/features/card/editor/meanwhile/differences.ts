import { audienceOf, type Audience, type Template } from '@contract/card-fields';
import type { Content } from '../content';
import { fieldNames, type FieldName } from '../fields';

/** Where two states of one card differ: `mine` is what was typed, `theirs` what is saved. */
export type Difference =
  | {
      readonly kind: 'text';
      readonly field: FieldName;
      readonly mine: string;
      readonly theirs: string;
    }
  | {
      readonly kind: 'audience';
      readonly field: Exclude<FieldName, 'name'>;
      readonly mine: Audience;
      readonly theirs: Audience;
    }
  | { readonly kind: 'template'; readonly mine: Template; readonly theirs: Template };

export function differences(mine: Content, theirs: Content): readonly Difference[] {
  const found: Difference[] = [];
  for (const field of fieldNames) {
    const [ours, saved] = [mine.values[field].trim(), theirs.values[field]];
    if (ours !== saved) {
      found.push({ kind: 'text', field, mine: ours, theirs: saved });
    }
    if (field === 'name' || (ours === '' && saved === '')) {
      continue;
    }
    const [to, savedTo] = [
      audienceOf(field, mine.visibility),
      audienceOf(field, theirs.visibility),
    ];
    if (to !== savedTo) {
      found.push({ kind: 'audience', field, mine: to, theirs: savedTo });
    }
  }
  if (mine.template !== theirs.template) {
    found.push({ kind: 'template', mine: mine.template, theirs: theirs.template });
  }
  return found;
}
