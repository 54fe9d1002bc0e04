import type { PolicyText } from '../clauses';
import { text as first } from './2020-04-03';
import { text as current } from './2026-11-23';
import type { versions } from './index';

type VersionId = (typeof versions)[number]['id'];

/** The texts by version. Only the privacy subpackage reads them: they are long. */
export const policyTexts: Readonly<Record<VersionId, PolicyText>> = {
  '2026-11-23': current,
  '2020-04-03': first,
};
