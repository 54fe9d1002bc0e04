/**
 * A partner did not do what it was asked. `unreachable`: no answer, or one too late · `busy`: it
 * says to come back later · `refused`: its word on what it was given. `code` is the partner's own
 * and goes to the log; its sentences do not, because they quote what was sent.
 */
export class PartnerFault extends Error {
  override readonly name = 'PartnerFault';

  constructor(
    readonly kind: 'unreachable' | 'busy' | 'refused',
    readonly code: string,
  ) {
    super(`${kind} (${code})`);
  }
}
