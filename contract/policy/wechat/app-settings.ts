import type { InventoryRow } from '../inventory-row';
import { purposes } from '../purposes';

type AppSettings = {
  readonly requiredPrivateInfos?: Listed[];
  readonly permission?: Record<string, { desc: string }>;
};
type Row = Pick<InventoryRow, 'purposes' | 'wxApi'>;

/** The interfaces that app.json must name before WeChat lets them be called. */
const listed = [
  'getFuzzyLocation',
  'getLocation',
  'onLocationChange',
  'startLocationUpdate',
  'startLocationUpdateBackground',
  'chooseLocation',
  'choosePoi',
  'chooseAddress',
] as const;
type Listed = (typeof listed)[number];
/** The permissions for which WeChat shows a sentence of ours. */
const scopes: Readonly<Partial<Record<Listed, string>>> = {
  getFuzzyLocation: 'scope.userFuzzyLocation',
  getLocation: 'scope.userLocation',
};
/** WeChat's own limit for that sentence. */
const longestSentence = 30;

/** What app.json says about private interfaces: what the rows name, and nothing else. */
export function appSettings(rows: readonly Row[]): AppSettings {
  const named = new Set(rows.flatMap(({ wxApi }) => wxApi));
  const required = listed.filter((api) => named.has(api));
  if (named.has('getFuzzyLocation') && named.has('getLocation')) {
    throw new Error('WeChat compiles no program that asks for a fuzzy and for an exact location.');
  }
  const permission = required.flatMap((api) => {
    const scope = scopes[api];
    return scope === undefined ? [] : [[scope, { desc: sentenceFor(api, rows) }] as const];
  });
  return {
    ...(required.length > 0 && { requiredPrivateInfos: required }),
    ...(permission.length > 0 && { permission: Object.fromEntries(permission) }),
  };
}

/** In Chinese, as WeChat shows it in one language only. */
function sentenceFor(api: string, rows: readonly Row[]): string {
  const serving = rows.filter(({ wxApi }) => wxApi.includes(api));
  const used = new Set(serving.flatMap((row) => row.purposes));
  const labels = [...used].map((id) => purposes[id].label['zh-CN']);
  const sentence = `只用于${labels.join('、')}，随时可以关掉`;
  if (labels.length === 0 || sentence.length > longestSentence) {
    throw new Error(`${api}: WeChat shows a purpose in ${longestSentence} characters.`);
  }
  return sentence;
}
