import { PlatformFault } from './platform-fault';

/** Wraps every person's data key. 32 bytes. */
export const fieldKey = (): Buffer => secret('FIELD_KEY');

/** Goes into every keyed hash, so that nobody can guess what was hashed. 32 bytes. */
export const pepper = (): Buffer => secret('PEPPER');

function secret(name: 'FIELD_KEY' | 'PEPPER'): Buffer {
  const bytes = Buffer.from(process.env[name] ?? '', 'base64');
  if (bytes.length !== 32) {
    throw new PlatformFault('secrets', 'failed', name);
  }
  return bytes;
}
