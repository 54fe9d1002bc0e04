/** Full-width letters, digits and the signs of addresses as a keyboard writes them. */
const narrow = (text: string): string =>
  text.replace(/[０-９Ａ-Ｚａ-ｚ＠．：＋－＿／＃]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );

/** Lines, and what is set apart in a line. */
export const piecesOf = (text: string): readonly string[] =>
  narrow(text)
    .replace(/[\u200b\ufeff]/g, '')
    .split(/[\r\n\t|｜丨;；]+|[。！]/)
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .filter((piece) => piece !== '');

export const hasHan = (text: string): boolean => /[\u4e00-\u9fff]/.test(text);

/** Words by themselves: Chinese ones between spaces, others between commas. */
export const wordsOf = (pieces: readonly string[]): readonly string[] =>
  pieces
    .flatMap((piece) =>
      hasHan(piece)
        ? piece.split(/[\s,，、/·•]+/)
        : piece.split(/,\s+(?!(?:Ltd|Inc|LLC|Limited)\b)|\s[-–—·•/]\s/),
    )
    .map((word) => word.trim())
    .filter((word) => word !== '');
