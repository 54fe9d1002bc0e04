import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { receiptKey } from '@server/platform/secrets';

/** What stands before the seed of an Ed25519 key in PKCS #8 (RFC 8410). */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Signs a text with Ed25519 (RFC 8032); base64url. */
export const signReceipt = (text: string): string =>
  sign(null, Buffer.from(text, 'utf8'), privateKey()).toString('base64url');

/** The key that anyone can check a signature with: 32 bytes as base64url. */
export function receiptPublicKey(): string {
  const { x = '' } = createPublicKey(privateKey()).export({ format: 'jwk' });
  return x;
}

const privateKey = () =>
  createPrivateKey({ key: Buffer.concat([pkcs8, receiptKey()]), format: 'der', type: 'pkcs8' });
