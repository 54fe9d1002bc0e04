import { randomBytes } from '@phone/platform/random';
import { readStored, writeStored } from '@phone/platform/storage';

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';
const LENGTH = 20;

/**
 * A number drawn at random for this installation, which goes with a write for the network log. It
 * is made at the first write, and so after the agreement; it says nothing about the phone. Null
 * where the person does not want it kept.
 */
export async function installId(): Promise<string | null> {
  const kept = readStored('installId');
  if (typeof kept === 'string') {
    return kept;
  }
  const bytes = await randomBytes(LENGTH);
  const id = Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join('');
  return writeStored('installId', id) ? id : null;
}
