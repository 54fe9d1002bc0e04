import { targetOf } from '../../scripts/conformance/target';

/**
 * A case about what only the local cloud has: its clock, its outbox, indexes declared in a file,
 * refusals in its own words. A real run counts it as skipped.
 */
export const localTest = targetOf(process.env).kind === 'local' ? test : test.skip;
