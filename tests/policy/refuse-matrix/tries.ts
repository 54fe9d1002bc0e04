import type { ActionSpec } from '@contract/action';
import { type Domain, doors } from '@contract/doors';
import { type ActionName, contract } from '@contract/index';
import { type Belongings, inputs } from '../../matrix/inputs';
import type { TestPhone } from '../../support/cloud';
import { byInput, notTried, triedLast } from './refusals';

/** One thing a phone can ask for, and the uses it needs. */
export type Try = Pick<ActionSpec, 'access' | 'purposes'> & {
  readonly name: string;
  readonly action: ActionName;
  readonly input: (has: Belongings) => object;
};

const plain: readonly Try[] = Object.entries(contract)
  .filter(([domain]) => doors[domain as Domain] !== 'jobs')
  .flatMap(([domain, members]) =>
    Object.entries<ActionSpec>(members).map(([member, { access, purposes }]) => {
      const action = `${domain}.${member}` as ActionName;
      return { name: action, action, access, purposes, input: inputs[action] };
    }),
  );

const special: readonly Try[] = Object.entries(byInput).map(([name, { input, ...rest }]) => ({
  ...rest,
  name,
  access: 'member',
  input: () => input,
}));

const rank = ({ action }: Try): number => triedLast.indexOf(action);

/** Everything there is to ask for, in the order in which it is asked. */
export const tries: readonly Try[] = [...plain, ...special]
  .filter(({ action }) => !notTried.includes(action))
  .sort((a, b) => rank(a) - rank(b));

/** What each came to: `ok`, or the word it was refused with. */
export type Outcomes = ReadonlyMap<string, string>;

/**
 * Asks for everything on this phone, naming these things. `look` is called once in between, before
 * anything is taken away.
 */
export async function tryAll(
  phone: TestPhone,
  has: Belongings,
  look: () => Promise<void> = async () => undefined,
): Promise<Outcomes> {
  const outcomes = new Map<string, string>();
  for (const { name, action, input } of tries) {
    if (action === triedLast[0]) {
      await look();
    }
    const attempt = await phone.attempt(action, input(has) as never);
    const { result } = attempt.kind === 'answer' ? attempt : { result: null };
    outcomes.set(name, result === null ? 'closed' : result.ok ? 'ok' : result.error);
  }
  return outcomes;
}
