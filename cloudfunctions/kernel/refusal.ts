import type { InputIssue } from '@contract/errors';

/** A declared "no". Anything else that is thrown is a fault of ours. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: string,
    readonly issues?: readonly InputIssue[],
  ) {
    super(code);
  }
}
