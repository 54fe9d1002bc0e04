import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const suite = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/**
 * Encrypts a text. `place` says where it belongs (whose, which field): elsewhere it does not open.
 * The suite's name stands in front, so that another can be brought in beside it.
 */
export function seal(key: Buffer, text: string, place: string): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(suite, key, iv).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return `${suite}:${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64')}`;
}

/** Throws where the key is another, the place is another or a bit was changed. */
export function open(key: Buffer, sealed: string, place: string): string {
  const [name, payload] = sealed.split(':');
  if (name !== suite || payload === undefined) {
    throw new Error('sealed with a suite we do not know');
  }
  const bytes = Buffer.from(payload, 'base64');
  const decipher = createDecipheriv(suite, key, bytes.subarray(0, ivBytes), {
    authTagLength: tagBytes,
  });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  const body = bytes.subarray(ivBytes + tagBytes);
  return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
}
