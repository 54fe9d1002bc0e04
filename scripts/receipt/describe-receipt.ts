import { ConsentReceipt } from '../../contract/consent-receipt';

/** What a receipt in order says: whose, how much of it, and what holds at its end. */
export function describeReceipt(input: unknown, keyWasGiven: boolean): string {
  const { subject, controller, at, events } = ConsentReceipt.parse(input);
  const last = new Map(events.map((event) => [event.purposeId, event]));
  const states = [...last.values()].map(
    ({ purposeId, state, policyVersion, at: since }) =>
      `  ${purposeId}: ${state} (policy ${policyVersion}) since ${since}`,
  );
  return [
    `✓ In order: ${events.length} events of ${subject}, signed for ${controller} at ${at}.`,
    ...states,
    ...(keyWasGiven ? [] : ['Checked with the key in the file; give --key to check whose it is.']),
  ].join('\n');
}
