import { contract } from '@contract/index';
import type { ActionSpec } from '@contract/action';
import { doors } from '@contract/doors';
import type { Domain } from '@contract/doors';
import { sharedErrors } from '@contract/errors';
import { schemaOf } from './schema-of';
import type { JsonSchema } from './schema-of';

/** The contract as data. `actions` are sorted by name; `errors` holds declared and shared ones. */
export type ContractDescription = {
  readonly schema: 'lechat-card/contract/1';
  readonly sharedErrors: readonly string[];
  readonly actions: readonly ActionDescription[];
};

export type ActionDescription = {
  /** `card.open`: what the phone sends as `action`. */
  readonly name: string;
  readonly domain: Domain;
  /** The cloud function that answers it. */
  readonly door: string;
  readonly access: string;
  readonly purposes: readonly string[];
  readonly writes: boolean;
  readonly sensitive: boolean;
  readonly whileLeaving: boolean;
  readonly limit: { readonly count: number; readonly windowSeconds: number };
  /** The ones the action declares itself; it may answer with any of `sharedErrors` besides. */
  readonly declaredErrors: readonly string[];
  readonly errors: readonly string[];
  readonly input: JsonSchema;
  readonly output: JsonSchema;
};

export function describeContract(): ContractDescription {
  const domains = Object.keys(contract) as Domain[];
  const actions = domains.flatMap((domain) =>
    Object.entries<ActionSpec>(contract[domain]).map(([name, spec]) =>
      describeAction(domain, name, spec),
    ),
  );
  actions.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { schema: 'lechat-card/contract/1', sharedErrors, actions };
}

function describeAction(domain: Domain, name: string, spec: ActionSpec): ActionDescription {
  return {
    name: `${domain}.${name}`,
    domain,
    door: doors[domain],
    access: spec.access,
    purposes: spec.purposes,
    writes: spec.writes,
    sensitive: spec.sensitive ?? false,
    whileLeaving: spec.whileLeaving ?? false,
    limit: spec.limit,
    declaredErrors: spec.errors,
    errors: [...spec.errors, ...sharedErrors],
    input: schemaOf(spec.input, 'input'),
    output: schemaOf(spec.output, 'output'),
  };
}
