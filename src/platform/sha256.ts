import sha256 from 'fast-sha256';

/** sha256 of a text's UTF-8 bytes, in hexadecimal. WeChat offers phones no such function. */
export function sha256Hex(text: string): string {
  return Array.from(sha256(utf8(text)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Not every phone's engine has TextEncoder; every one can write a text as an address. */
function utf8(text: string): Uint8Array {
  const parts = encodeURIComponent(text).match(/%..|./g) ?? [];
  return Uint8Array.from(parts, (part) =>
    part.length === 3 ? parseInt(part.slice(1), 16) : part.charCodeAt(0),
  );
}
