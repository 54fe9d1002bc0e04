declare module 'qrcode' {
  export function toBuffer(
    text: string,
    options: {
      width?: number;
      errorCorrectionLevel?: 'L' | 'M' | 'Q' | 'H';
      /** Eight hexadecimal digits after `#`. */
      color?: { dark: string; light: string };
    },
  ): Promise<Buffer>;
}
