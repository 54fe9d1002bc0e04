import { createPublicKey, verify } from 'node:crypto';
import { ConsentReceipt } from '../../contract/consent-receipt';
import { canonical } from '../../contract/policy/canonical';
import { chainFaults } from './chain-faults';
import { textFaults } from './text-faults';

/**
 * Everything that is wrong with a receipt, a sentence for each. Without a key it is checked with
 * the one it carries, which proves that it is whole but not who signed it.
 */
export function faultsIn(input: unknown, key?: string): string[] {
  const parsed = ConsentReceipt.safeParse(input);
  if (!parsed.success) {
    return ['This is not a receipt of consents.'];
  }
  const receipt = parsed.data;
  return [...keyFaults(receipt, key), ...chainFaults(receipt), ...textFaults(receipt.events)];
}

function keyFaults(receipt: ConsentReceipt, key = receipt.publicKey): string[] {
  if (key !== receipt.publicKey) {
    return ['It was signed with another key than the one given.'];
  }
  return isSigned(receipt) ? [] : ['The signature does not fit: something was changed after it.'];
}

function isSigned({ signature, ...rest }: ConsentReceipt): boolean {
  try {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: rest.publicKey };
    const publicKey = createPublicKey({ key: jwk, format: 'jwk' });
    const signed = Buffer.from(canonical(rest), 'utf8');
    return verify(null, signed, publicKey, Buffer.from(signature, 'base64url'));
  } catch {
    return false;
  }
}
