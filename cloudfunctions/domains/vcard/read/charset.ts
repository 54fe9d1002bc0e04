/** Bytes, one to a sign, as text: in the charset they are said to be in, if they can be. */
export function textOf(bytes: string, charset: string): string {
  const content = Buffer.from(bytes, 'latin1');
  return (
    decoded(content, charset) ??
    decoded(content, 'utf-8') ??
    new TextDecoder('gb18030').decode(content)
  );
}

/**
 * The charset of the lines that name none: UTF-8 if all of them can be, else GB18030, which is what
 * phones and address books in China write. One line alone may look like either.
 */
export function usualCharset(lines: readonly string[]): string {
  const unsaid = lines.filter((line) => !/^[^:]*;CHARSET=/i.test(line)).join('\n');
  return decoded(Buffer.from(unsaid, 'latin1'), 'utf-8') === null ? 'gb18030' : 'utf-8';
}

function decoded(content: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(content);
  } catch {
    // A name that nobody knows, or bytes that are of another charset.
    return null;
  }
}

/** Quoted-printable (RFC 2045) as bytes; a `=` that begins no byte stands for itself. */
export const unquoted = (text: string): string =>
  text.replace(/=([0-9a-f]{2})/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
