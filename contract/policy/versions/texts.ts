import type { PolicyText } from '../clauses';
import { text as first } from './2020-04-03';
import { text as launch } from './2026-11-24';
import type { VersionId } from './index';

/** The texts by version. Only the privacy subpackage reads them: they are long. */
export const policyTexts: Readonly<Record<VersionId, PolicyText>> = {
  '2026-11-24': launch,
  '2020-04-03': first,
};
