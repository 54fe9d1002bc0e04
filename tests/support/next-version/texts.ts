import type { PolicyText } from '@contract/policy/clauses';
import { policyTexts as published } from '@contract/policy/versions/texts';
import { next, text } from './next';

/** Stands in for the texts by version. */
export const policyTexts: Readonly<Record<string, PolicyText>> = { [next.id]: text, ...published };
