import type { ActionSpec } from '@contract/action';

/** Step 8. Nothing leaves but what the contract promises; a wrong answer is a fault of ours. */
export function strip(spec: Pick<ActionSpec, 'output'>, value: unknown): unknown {
  return spec.output.parse(value);
}
