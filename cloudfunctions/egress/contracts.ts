import * as z from 'zod/mini';
import type { PartnerId } from './register';

const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const Signed = z.strictObject({
  signedAt: Day,
  /** The last day it is in force. */
  expiresAt: Day,
  /** SHA-256 of the signed file, in hexadecimal. */
  fileHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
const Contracts = z.partialRecord(
  z.enum(['smsSender', 'mailSender', 'cardReader']),
  z.strictObject({
    contract: Signed,
    nda: Signed,
    /** Who answers there for what was handed over. */
    contact: z.string().check(z.minLength(1), z.maxLength(200)),
  }),
);

export type Contract = { readonly contract: SignedPaper; readonly nda: SignedPaper };
type SignedPaper = Pick<z.output<typeof Signed>, 'signedAt' | 'expiresAt'>;

/**
 * What the operator signed with a partner, from the setting `PARTNER_CONTRACTS` (JSON). Null where
 * there is nothing, or nothing that can be read: then nothing leaves.
 */
export function contractWith(partner: PartnerId): Contract | null {
  const parsed = Contracts.safeParse(readJson(process.env['PARTNER_CONTRACTS'] ?? ''));
  return parsed.success ? (parsed.data[partner] ?? null) : null;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
