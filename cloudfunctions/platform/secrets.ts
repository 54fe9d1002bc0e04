import { PlatformFault } from './platform-fault';

/** Wraps every person's data key. 32 bytes. */
export const fieldKey = (): Buffer => secret('FIELD_KEY');

/** Goes into every keyed hash, so that nobody can guess what was hashed. 32 bytes. */
export const pepper = (): Buffer => secret('PEPPER');

/** Authenticates what was shown before a consent. 32 bytes. */
export const shownKey = (): Buffer => secret('SHOWN_KEY');

/** The seed of the Ed25519 key that signs consent receipts. 32 bytes. */
export const receiptKey = (): Buffer => secret('RECEIPT_KEY');

type SecretName = 'FIELD_KEY' | 'PEPPER' | 'SHOWN_KEY' | 'RECEIPT_KEY';

function secret(name: SecretName): Buffer {
  const bytes = Buffer.from(process.env[name] ?? '', 'base64');
  if (bytes.length !== 32) {
    throw new PlatformFault('secrets', 'failed', name);
  }
  return bytes;
}
