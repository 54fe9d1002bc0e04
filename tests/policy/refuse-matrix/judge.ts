import type { Lived } from './live';
import { type Refusal, gone } from './refusals';
import { type Outcomes, type Try, tries } from './tries';

/** What a refusal has to stop. */
export const stoppedBy = ({ purposes }: Pick<Refusal, 'purposes'>): readonly Try[] =>
  tries.filter((each) => each.purposes.some((needs) => purposes.some((no) => no === needs)));

/** What somebody who refused this is answered. */
export function expectedOf(refusal: Pick<Refusal, 'purposes'>, each: Try): string {
  const lost = refusal.purposes.map((purpose) => gone[purpose]?.[each.action] ?? '').join('');
  return stoppedBy(refusal).includes(each) ? 'consent/missing' : lost || 'ok';
}

/** Where a refusal stops too little, stops too much, or leaves something behind. */
export const faultsOf = (refusal: Refusal, { outcomes, held }: Lived): string[] => [
  ...differences(outcomes, (each) => expectedOf(refusal, each)),
  ...held.map((item) => `${item} is still held`),
];

/** The same for whoever does not agree to the policy at all. */
export const faultsOfGuest = (outcomes: Outcomes): string[] =>
  differences(outcomes, ({ access }) => (access === 'guest' ? 'ok' : 'account/required'));

const differences = (outcomes: Outcomes, expected: (each: Try) => string): string[] =>
  tries
    .filter((each) => outcomes.get(each.name) !== expected(each))
    .map((each) => `${each.name}: ${String(outcomes.get(each.name))}, not ${expected(each)}`);
