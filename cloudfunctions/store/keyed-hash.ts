import { createHmac } from 'node:crypto';
import { pepper } from '@server/platform/secrets';

/** What a hash is for; the same text gives another hash under another word. */
type Use =
  | 'login'
  | 'once'
  | 'input'
  | 'entry'
  | 'written'
  | 'answer'
  | 'exchange'
  | 'block'
  | 'thread'
  | 'message'
  | 'report'
  | 'presence'
  | 'visit'
  | 'membership'
  | 'looked'
  | 'cell'
  | 'access'
  | 'install'
  | 'address'
  | 'guest'
  | 'contact'
  | 'code'
  | 'count'
  | 'proof'
  | 'mention';

/** HMAC-SHA256 under the pepper, in hexadecimal. */
export const keyedHash = (use: Use, text: string): string => hmac(use, text).toString('hex');

/** An id that follows from what it stands for: the same thing can't be added twice. */
export function keyedId(letter: string, use: Use, text: string): string {
  const number = BigInt(`0x${hmac(use, text).toString('hex')}`);
  return `${letter}_${number.toString(36).padStart(20, '0').slice(-20)}`;
}

const hmac = (use: Use, text: string): Buffer =>
  createHmac('sha256', pepper()).update(`${use}\0${text}`).digest();
