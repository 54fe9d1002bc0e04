import { WxFailure } from '../runtime/wx-failure';

/** Text in one of the encodings WeChat's file system names, as bytes. */
export function encode(text: string, encoding: string): Uint8Array<ArrayBuffer> {
  switch (encoding) {
    case 'utf8':
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'base64':
      return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    case 'hex':
      return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    default:
      throw new WxFailure(`encoding ${encoding} is not supported`);
  }
}

export function decode(bytes: Uint8Array<ArrayBuffer>, encoding: string): string {
  switch (encoding) {
    case 'utf8':
    case 'utf-8':
      return new TextDecoder().decode(bytes);
    case 'base64':
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    case 'hex':
      return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    default:
      throw new WxFailure(`encoding ${encoding} is not supported`);
  }
}
