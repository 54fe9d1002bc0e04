import { TextDecoder } from '@kayahr/text-encoding/no-encodings';
import '@kayahr/text-encoding/encodings/gb18030';
import '@kayahr/text-encoding/encodings/utf-16be';
import '@kayahr/text-encoding/encodings/utf-16le';
import '@kayahr/text-encoding/encodings/utf-8';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/**
 * What a file says, whichever program wrote it; null where it is no text. A mark at the beginning
 * tells; without one a file whose bytes are no UTF-8 is taken for GBK, as Excel writes in China.
 */
export function readText(bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  const marked = encodingByMark(bytes) ?? encodingByZeros(bytes);
  for (const encoding of marked === null ? (['utf-8', 'gb18030'] as const) : [marked]) {
    const text = decoded(bytes, encoding);
    if (text !== null && !text.includes('\0')) {
      return { text, encoding };
    }
  }
  return null;
}

function decoded(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    // The mark at the beginning is left out of the text.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function encodingByMark([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return 'utf-8';
  }
  if (first === 0xff && second === 0xfe) {
    return 'utf-16le';
  }
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

const LOOKED_AT = 4_000;

/** UTF-16 without a mark: every ASCII character, and a table has many, brings a zero along. */
function encodingByZeros(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  bytes.subarray(0, LOOKED_AT).forEach((byte, index) => {
    if (byte === 0) {
      zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
    }
  });
  const [even = 0, odd = 0] = zeros;
  // In what is no text they stand anywhere; in Chinese a few stand on the other side.
  if (Math.max(even, odd) < MOSTLY * Math.min(even, odd) || even === odd) {
    return null;
  }
  return odd > even ? 'utf-16le' : 'utf-16be';
}

const MOSTLY = 4;
