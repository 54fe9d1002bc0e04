import { WxFailure } from '../runtime/wx-failure';
import { api } from './api';
import { decode, encode } from './encoding';

/** WeChat gives at most this many random bytes at a time. */
const MOST_RANDOM_BYTES = 1_048_576;

export function byteApis() {
  return {
    getRandomValues: api('getRandomValues', ({ length }: { length: number }) => {
      if (!Number.isInteger(length) || length < 1 || length > MOST_RANDOM_BYTES) {
        throw new WxFailure('parameter error: length should be 1 to 1048576');
      }
      const values = new Uint8Array(length);
      for (let start = 0; start < length; start += 65_536) {
        crypto.getRandomValues(values.subarray(start, start + 65_536));
      }
      return { randomValues: values.buffer };
    }),
    base64ToArrayBuffer: (text: string): ArrayBuffer => encode(text, 'base64').buffer,
    arrayBufferToBase64: (buffer: ArrayBuffer): string => decode(new Uint8Array(buffer), 'base64'),
  };
}
