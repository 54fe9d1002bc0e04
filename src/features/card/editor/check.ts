import { CardDraft } from '@contract/card';
import { fieldNames, type FieldName } from './fields';
import { draftOf, type Content } from './content';

/** `missing` nothing there · `long` too many characters · `odd` not the shape of such a thing. */
export type Problem = 'missing' | 'long' | 'odd';
export type Problems = Readonly<Partial<Record<FieldName, Problem>>>;

/** What the server would refuse, found by the contract's own schema before anything is sent. */
export function problemsOf(content: Content): Problems {
  const parsed = CardDraft.safeParse(draftOf(content));
  const problems: Partial<Record<FieldName, Problem>> = {};
  for (const { path, code } of parsed.error?.issues ?? []) {
    const field = fieldNames.find((name) => name === path[0]);
    if (field !== undefined) {
      problems[field] ??= problemOf(content.values[field], code);
    }
  }
  return problems;
}

export const firstProblem = (problems: Problems): FieldName | undefined =>
  fieldNames.find((field) => problems[field] !== undefined);

function problemOf(value: string, code: string): Problem {
  if (value.trim() === '') {
    return 'missing';
  }
  return code === 'too_big' ? 'long' : 'odd';
}
