declare module 'qrcode' {
  export function toBuffer(
    text: string,
    options: { width: number; errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H' },
  ): Promise<Buffer>;
}
